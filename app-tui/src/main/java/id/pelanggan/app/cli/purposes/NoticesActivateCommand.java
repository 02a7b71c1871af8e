package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ActivateNotice;
import id.pelanggan.domain.purpose.Notice;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets a version of a notice hold from now on. */
@Command(name = "activate")
final class NoticesActivateCommand implements HeadlessCommand {
  @Mixin private NoticeVersion notice;

  @Inject private Officer officer;
  @Inject private ActivateNotice activateNotice;

  @Override
  public String name() {
    return "notices activate";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Notice active = activateNotice.activate(officer.context(), notice.code(), notice.version());
    return Answer.done(
        List.of(
            messages.say(
                "notices.activated",
                Map.of(
                    "notice", active.code().value(),
                    "version", String.valueOf(active.version())))),
        NoticeJson.of(active));
  }
}
