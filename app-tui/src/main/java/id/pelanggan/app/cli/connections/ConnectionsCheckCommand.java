package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.cli.sync.ConnectionName;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.CheckConnection;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks a connected system whether everything that a sync needs is in place. */
@Command(name = "check")
final class ConnectionsCheckCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;

  @Inject private Caller caller;
  @Inject private CheckConnection checkConnection;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "connections check";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    String connection = connectionName.value();
    Findings findings = new Findings(checkConnection.check(caller.administration(), connection));
    return new CheckAnswer(connection, Phrases.of(messages), next).checked(findings);
  }
}
