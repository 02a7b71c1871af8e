package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.ShowSpokenNotice;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what is read aloud before somebody is asked. */
@Command(name = "notice")
final class ConsentNoticeCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.purpose}",
      descriptionKey = "consent.purpose",
      converter = PurposeText.class)
  private PurposeCode purpose;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ShowSpokenNotice showSpokenNotice;

  @Override
  public String name() {
    return "consent notice";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    SpokenNotice notice =
        showSpokenNotice.show(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE),
            purpose,
            messages.language().code());
    Phrases phrases = Phrases.of(messages);
    return Answer.done(
        List.of(
            notice.text(),
            phrases.say(
                "consent.notice",
                Map.of(
                    "notice", notice.reference().notice().value(),
                    "version", phrases.number(notice.reference().version())))),
        new Json(ConsentJson.Notice.of(notice.reference()), notice.text()));
  }

  /**
   * @param text what is read aloud
   */
  record Json(ConsentJson.Notice notice, String text) {}
}
