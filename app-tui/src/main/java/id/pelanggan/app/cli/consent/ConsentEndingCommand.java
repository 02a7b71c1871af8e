package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.EndingConsent;
import id.pelanggan.application.agreement.ListEndingConsents;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists consents that end soon. */
@Command(name = "ending")
final class ConsentEndingCommand implements HeadlessCommand {
  @Option(
      names = "--days",
      paramLabel = "${bundle:label.days}",
      descriptionKey = "consent.days",
      converter = Days.class)
  private int days = 30;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListEndingConsents listEndingConsents;

  @Override
  public String name() {
    return "consent ending";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<EndingConsent> ending =
        listEndingConsents.list(identifyOperator.identify(StartingPurposes.ADMINISTRATION), days);
    return Answer.done(
        lines(ending, Phrases.of(messages)), new Json(ending.stream().map(Row::of).toList()));
  }

  private static List<String> lines(List<EndingConsent> ending, Phrases phrases) {
    if (ending.isEmpty()) {
      return List.of(phrases.say("consent.noneEnding"));
    }
    Columns columns = new Columns();
    ending.forEach(one ->
        columns.row(
            phrases.date(one.endsAt()),
            one.customer().value().toString(),
            one.topic().purpose().value(),
            phrases.word(one.topic().channel()),
            one.told()
                .map(told -> phrases.say("consent.EndNotice." + told))
                .orElseGet(() -> phrases.say("consent.untold"))));
    return columns.lines();
  }

  record Json(List<Row> ending) {}

  /**
   * @param told null while nobody tried
   */
  record Row(UUID customer, String purpose, String channel, Instant endsAt, @Nullable String told) {
    static Row of(EndingConsent one) {
      return new Row(
          one.customer().value(),
          one.topic().purpose().value(),
          ConsentJson.word(one.topic().channel()),
          one.endsAt(),
          one.told().map(ConsentJson::word).orElse(null));
    }
  }

  static final class Days extends RangeConverter {
    Days() {
      super(1, 3_650);
    }
  }
}
