package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ReplayQuarantine;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tries again to take in what is kept aside. */
@Command(name = "replay")
final class QuarantineReplayCommand implements HeadlessCommand {
  @Mixin private OptionalConnectionName connectionName;

  @Inject private Caller caller;
  @Inject private ReplayQuarantine replayQuarantine;

  @Override
  public String name() {
    return "quarantine replay";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    ReplayQuarantine.Report report =
        replayQuarantine.replay(caller.administration(), connectionName.value());
    return Answer.done(
        List.of(
            phrases.say(
                "quarantine.replayed",
                Map.of(
                    "cameIn", phrases.number(report.cameIn()),
                    "stillOut", phrases.number(report.stillOut())))),
        report);
  }
}
