package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.ConsentFigure;
import id.pelanggan.application.agreement.ListConsentFigures;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Counts consents. */
@Command(name = "figures")
final class ConsentFiguresCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListConsentFigures listConsentFigures;

  @Override
  public String name() {
    return "consent figures";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<ConsentFigure> figures =
        listConsentFigures.list(identifyOperator.identify(StartingPurposes.ADMINISTRATION));
    return Answer.done(
        lines(figures, Phrases.of(messages)), new Json(figures.stream().map(Row::of).toList()));
  }

  private static List<String> lines(List<ConsentFigure> figures, Phrases phrases) {
    if (figures.isEmpty()) {
      return List.of(phrases.say("consent.nobody"));
    }
    Columns columns = new Columns(3);
    figures.forEach(figure ->
        columns.row(
            figure.topic().purpose().value(),
            phrases.word(figure.topic().channel()),
            phrases.say("consent.Standing." + figure.standing()),
            phrases.number(figure.customers())));
    return columns.lines();
  }

  record Json(List<Row> figures) {}

  record Row(String purpose, String channel, String standing, long customers) {
    static Row of(ConsentFigure figure) {
      return new Row(
          figure.topic().purpose().value(),
          ConsentJson.word(figure.topic().channel()),
          ConsentJson.word(figure.standing()),
          figure.customers());
    }
  }
}
