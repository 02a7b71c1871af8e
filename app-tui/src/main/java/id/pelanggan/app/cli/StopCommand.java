package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;
import id.pelanggan.application.operation.StopServer;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends the server of this home. */
@Command(name = "stop")
public final class StopCommand implements HeadlessCommand {
  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(
      names = "--wait",
      paramLabel = "${bundle:label.seconds}",
      descriptionKey = "wait",
      defaultValue = "10",
      converter = SecondsConverter.class)
  private Duration patience;

  @Inject private StopServer stopServer;

  @Override
  public String name() {
    return "stop";
  }

  @Override
  public boolean needsHome() {
    return false;
  }

  @Override
  public Answer answer(Messages messages) {
    StopRequest request = force ? new StopRequest.Now() : new StopRequest.WhenUnused(patience);
    return switch (stopServer.stop(request)) {
      case StopOutcome.Stopped stopped -> done(messages, "stop.stopped", "stopped");
      case StopOutcome.NotRunning notRunning -> done(messages, "stop.notRunning", "notRunning");
      case StopOutcome.StillUsed used ->
          throw new PelangganException(
              CliError.SERVER_STILL_USED, Map.of("users", ServerUsersText.of(used.users())));
      case StopOutcome.External external ->
          throw new PelangganException(CliError.SERVER_EXTERNAL, Map.of("host", external.host()));
    };
  }

  private static Answer done(Messages messages, String sentence, String outcome) {
    return Answer.done(List.of(messages.say(sentence)), new Json(outcome));
  }

  record Json(String outcome) {}
}
