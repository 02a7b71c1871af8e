package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.StopSync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks whoever reads a connection to stop. */
@Command(name = "stop")
final class RunsStopCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;

  @Inject private Caller caller;
  @Inject private StopSync stopSync;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "runs stop";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    String connection = connectionName.value();
    stopSync.stop(caller.administration(), connection);
    return Answer.done(
        List.of(
            messages.say("runs.stopped", Map.of("connection", connection)),
            "  " + next.of("sync", connection)),
        new Json(connection, true));
  }

  record Json(String connection, boolean stopAsked) {}
}
