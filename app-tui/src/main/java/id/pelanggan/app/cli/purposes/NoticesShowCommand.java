package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.NoticeView;
import id.pelanggan.application.purpose.ShowNotice;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a version of a notice with its texts, and who has to be told of it. */
@Command(name = "show")
final class NoticesShowCommand implements HeadlessCommand {
  @Mixin private NoticeVersion notice;

  @Inject private Officer officer;
  @Inject private ShowNotice showNotice;

  @Override
  public String name() {
    return "notices show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    NoticeView view = showNotice.show(officer.context(), notice.code(), notice.version());
    return Answer.done(new NoticeLines(Phrases.of(messages)).of(view), NoticeViewJson.of(view));
  }
}
