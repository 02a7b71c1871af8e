package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.ListUnclearWords;
import id.pelanggan.application.agreement.UnclearWord;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what sources say about agreement that a person has to look at. */
@Command(name = "unclear")
final class ConsentUnclearCommand implements HeadlessCommand {
  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "consent.limit",
      converter = Limit.class)
  private int limit = 50;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private Unlocking unlocking;
  @Inject private ListUnclearWords listUnclearWords;

  @Override
  public String name() {
    return "consent unclear";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    unlocking.require(context);
    List<UnclearWord> words = listUnclearWords.list(context, limit);
    return Answer.done(
        lines(words, Phrases.of(messages)), new Json(words.stream().map(Row::of).toList()));
  }

  private static List<String> lines(List<UnclearWord> words, Phrases phrases) {
    if (words.isEmpty()) {
      return List.of(phrases.say("consent.noneUnclear"));
    }
    Columns columns = new Columns();
    words.forEach(word ->
        columns.row(
            phrases.date(word.notedAt()),
            word.customer().value().toString(),
            word.source().map(phrases::source).orElse(""),
            word.topic() + " = " + word.value()));
    return columns.lines();
  }

  record Json(List<Row> words) {}

  /**
   * @param source null where it is not there any more
   */
  record Row(UUID customer, @Nullable String source, String topic, String value, Instant notedAt) {
    static Row of(UnclearWord word) {
      return new Row(
          word.customer().value(),
          word.source().map(Source::name).orElse(null),
          word.topic(),
          word.value(),
          word.notedAt());
    }
  }

  static final class Limit extends RangeConverter {
    Limit() {
      super(1, 1_000);
    }
  }
}
