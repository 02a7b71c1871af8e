package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.cli.sync.ConnectionName;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.RemoveConnection;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Disconnects a system; what came in stays. */
@Command(name = "remove")
final class ConnectionsRemoveCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;

  @Option(names = "--yes", descriptionKey = "connection.yes")
  private boolean confirmed;

  @Inject private Caller caller;
  @Inject private RemoveConnection removeConnection;
  @Inject private Terminal terminal;

  @Override
  public String name() {
    return "connections remove";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Map<String, String> details = Map.of("connection", connectionName.value());
    caller.require(connectionName.value());
    if (!confirmed && !isConfirmed(terminal, messages, details)) {
      throw new PelangganException(ConnectionCommandError.REMOVAL_UNCONFIRMED, details);
    }
    removeConnection.remove(caller.administration(), connectionName.value());
    return Answer.done(
        List.of(messages.say("connections.removed", details)),
        new Json(connectionName.value(), true));
  }

  static boolean isConfirmed(Terminal terminal, Messages messages, Map<String, String> details) {
    String yes = messages.say("connections.remove.yes");
    return terminal.isAttended()
        && terminal
            .ask(messages.say("connections.remove.ask", details))
            .filter(yes::equalsIgnoreCase)
            .isPresent();
  }

  record Json(String connection, boolean removed) {}
}
