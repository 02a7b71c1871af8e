package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.AnnounceNotice;
import id.pelanggan.application.purpose.NoticeView;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Announces a draft of a notice. */
@Command(name = "announce")
final class NoticesAnnounceCommand implements HeadlessCommand {
  @Mixin private NoticeVersion notice;

  @Inject private Officer officer;
  @Inject private AnnounceNotice announceNotice;

  @Override
  public String name() {
    return "notices announce";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    NoticeView view = announceNotice.announce(officer.context(), notice.code(), notice.version());
    return Answer.done(
        new NoticeLines(Phrases.of(messages)).audience(view), NoticeViewJson.of(view));
  }
}
