package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ListNotices;
import id.pelanggan.domain.purpose.Notice;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists every version of every notice. */
@Command(name = "list")
final class NoticesListCommand implements HeadlessCommand {
  @Inject private Officer officer;
  @Inject private ListNotices listNotices;

  @Override
  public String name() {
    return "notices list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<Notice> notices = listNotices.list(officer.context());
    return Answer.done(
        new NoticeLines(Phrases.of(messages)).list(notices),
        new Json(notices.stream().map(NoticeJson::of).toList()));
  }

  record Json(List<NoticeJson> notices) {}
}
