package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks for the little that a record may say beside its kind; Enter is enough for none of it. */
final class RecordForm {
  private static final int BEST = 10;

  private RecordForm() {}

  /**
   * @param save is given what stores it, and has to end the form or make it go on
   */
  static Form of(Desk desk, Changes changes, CustomerId customer, RecordKind kind, Recorded save) {
    return new Form(
        desk,
        "customers.recording",
        desk.say(kind.command().title()),
        fields(desk.phrases(), kind),
        (form, values) -> save.save(form, storing(changes, customer, kind, values)));
  }

  private static List<Field> fields(Phrases phrases, RecordKind kind) {
    Field text = Inputs.note(phrases, "text", "");
    return switch (kind) {
      case RecordKind.Meeting meeting -> List.of(text, direction(phrases));
      case RecordKind.Opinion opinion ->
          opinion.kind() == FeedbackKind.RATING ? List.of(score(phrases), text) : List.of(text);
    };
  }

  private static Field direction(Phrases phrases) {
    return Inputs.choice(
        phrases,
        "direction",
        Arrays.stream(Direction.values())
            .map(one -> new Field.Option(one.name(), phrases.word(one)))
            .toList(),
        Direction.INBOUND.name());
  }

  /** A digit goes to it; 1 twice goes on to 10. */
  private static Field score(Phrases phrases) {
    return Inputs.choice(
        phrases,
        "score",
        Stream.concat(
                Stream.of(new Field.Option("", phrases.say("customers.field.score.none"))),
                IntStream.rangeClosed(0, BEST)
                    .mapToObj(String::valueOf)
                    .map(score -> new Field.Option(score, score)))
            .toList(),
        "");
  }

  private static Callable<ChangeSetId> storing(
      Changes changes, CustomerId customer, RecordKind kind, Map<String, String> values) {
    String text = values.getOrDefault("text", "");
    return switch (kind) {
      case RecordKind.Meeting meeting -> {
        Direction direction =
            Direction.valueOf(values.getOrDefault("direction", Direction.INBOUND.name()));
        yield () -> changes.record(customer, meeting.kind(), direction, text);
      }
      case RecordKind.Opinion opinion -> {
        String score = values.getOrDefault("score", "");
        OptionalInt points =
            score.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(score));
        yield () -> changes.record(customer, opinion.kind(), points, text);
      }
    };
  }

  /** Hears that it is to be stored. */
  @FunctionalInterface
  interface Recorded {
    void save(Form form, Callable<ChangeSetId> storing);
  }
}
