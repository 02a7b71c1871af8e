package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.FollowRetention;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Carries on what was approved and whose time has come. */
@Command(name = "follow")
final class RetentionFollowCommand implements HeadlessCommand {

  @Inject private Caller caller;
  @Inject private FollowRetention followRetention;
  @Inject private Unlocking unlocking;

  @Override
  public String name() {
    return "retention follow";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    unlocking.require(context);
    int moved = followRetention.follow(context);
    return Answer.done(
        List.of(phrases.say("retention.followed", Map.of("cases", phrases.number(moved)))),
        new Json(moved));
  }

  record Json(int moved) {}
}
