package id.pelanggan.app.cli.keys;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Opens the keys, and says whether they open. */
@Command(name = "unlock")
final class KeysUnlockCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private Unlocking unlocking;

  @Override
  public String name() {
    return "keys unlock";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    unlocking.require(identifyOperator.identify(StartingPurposes.ADMINISTRATION));
    return Answer.done(List.of(messages.say("keys.unlocked")), new Json(true));
  }

  record Json(boolean open) {}
}
