package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.cli.sync.ConnectionName;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ChangeConnection;
import id.pelanggan.application.sync.CheckConnection;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes how a system is connected, such as by new credentials, and checks it. */
@Command(name = "change")
final class ConnectionsChangeCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;
  @Mixin private FieldOptions fields;
  @Mixin private PrivateAddresses privateAddresses;

  @Option(names = "--no-check", descriptionKey = "connection.noCheck")
  private boolean unchecked;

  @Inject private Caller caller;
  @Inject private ConnectorTypes connectorTypes;
  @Inject private ChangeConnection changeConnection;
  @Inject private CheckConnection checkConnection;
  @Inject private SecretEntry secretEntry;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "connections change";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    if (fields.isEmpty() && privateAddresses.allowed().isEmpty()) {
      throw new PelangganException(ConnectionCommandError.CONNECTION_CHANGE_EMPTY);
    }
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    String connection = connectionName.value();
    ConnectorType type =
        connectorTypes.require(context, caller.require(connection).connection().connector());
    changeConnection.change(
        context,
        connection,
        new ChangeConnection.Change(
            fields.values(type),
            new SecretReading(secretEntry, phrases).named(type, fields),
            privateAddresses.allowed()));
    Findings findings =
        new Findings(unchecked ? List.of() : checkConnection.check(context, connection));
    return new CheckAnswer(connection, phrases, next).changed(findings);
  }
}
