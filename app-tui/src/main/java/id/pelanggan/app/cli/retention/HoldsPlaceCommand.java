package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.PlaceHold;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.Hold;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps data of a customer from being let go. */
@Command(name = "place")
final class HoldsPlaceCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @Option(
      names = "--kind",
      paramLabel = "identity|contact|address|preference|consent|order|interaction|feedback|note",
      descriptionKey = "retention.holds.kind",
      converter = Kind.class)
  private List<DataKind> kinds = new ArrayList<>();

  @Option(
      names = "--until",
      paramLabel = "${bundle:label.date}",
      descriptionKey = "retention.holds.until",
      converter = DayConverter.class)
  private Optional<LocalDate> until = Optional.empty();

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--citation",
      required = true,
      paramLabel = "${bundle:label.text}",
      descriptionKey = "retention.holds.citation",
      converter = TextConverter.class)
  private String citation;

  @Inject private Caller caller;
  @Inject private PlaceHold placeHold;

  @Override
  public String name() {
    return "retention holds place";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    Hold hold =
        placeHold.place(
            caller.administration(),
            new PlaceHold.Command(customer.id(), new HashSet<>(kinds), until, citation));
    return Answer.done(
        List.of(phrases.say("retention.hold.placed", Map.of("hold", hold.id().value().toString()))),
        HoldJson.of(hold));
  }

  static final class Kind extends WordConverter<DataKind> {
    Kind() {
      super(wordsOf(DataKind.class));
    }
  }
}
