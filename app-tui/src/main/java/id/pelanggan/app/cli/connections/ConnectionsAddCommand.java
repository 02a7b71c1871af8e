package id.pelanggan.app.cli.connections;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.cli.sync.ConnectionName;
import id.pelanggan.app.cli.sync.ReadSchedule;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.AddConnection;
import id.pelanggan.application.sync.CheckConnection;
import id.pelanggan.application.sync.NewConnection;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.ConnectorType;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Connects a system, after it was checked. */
@Command(name = "add")
final class ConnectionsAddCommand implements HeadlessCommand {
  @Mixin private ConnectionName connectionName;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--connector",
      paramLabel = "${bundle:label.system}",
      descriptionKey = "connection.connector",
      required = true,
      converter = TextConverter.class)
  private String connector;

  @Mixin private FieldOptions fields;
  @Mixin private ConnectionOptions options;
  @Mixin private PrivateAddresses privateAddresses;

  @Option(names = "--no-check", descriptionKey = "connection.noCheck")
  private boolean unchecked;

  @Inject private Caller caller;
  @Inject private ConnectorTypes connectorTypes;
  @Inject private CheckConnection checkConnection;
  @Inject private AddConnection addConnection;
  @Inject private SecretEntry secretEntry;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "connections add";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    NewConnection wanted = wanted(connectorTypes.require(context, connector), phrases);
    CheckAnswer answer = new CheckAnswer(wanted.name(), phrases, next);
    Findings findings =
        new Findings(unchecked ? List.of() : checkConnection.check(context, wanted));
    if (!findings.isFine()) {
      return answer.notAdded(findings);
    }
    addConnection.add(context, wanted);
    return answer.added(findings);
  }

  private NewConnection wanted(ConnectorType type, Phrases phrases) {
    return new NewConnection(
        connectionName.value(),
        type.name(),
        fields.values(type),
        new SecretReading(secretEntry, phrases).all(type, fields),
        options.purpose(),
        options.trust(),
        options.verifiedEmails(),
        privateAddresses.allowed().orElse(false),
        options.zone(),
        options.hosting(),
        options.schedule().map(ReadSchedule::read));
  }
}
