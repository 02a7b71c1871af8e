package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Changes how a system is connected. */
public final class ChangeConnection {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Connections connections;
  private final ConnectionNames names;
  private final ConnectionFields fields;
  private final ConnectionSealing sealing;

  @Inject
  ChangeConnection(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Connections connections,
      ConnectionNames names,
      ConnectionFields fields,
      ConnectionSealing sealing) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.names = requireNonNull(names, "names is null");
    this.fields = requireNonNull(fields, "fields is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * A run that is going on goes on as it was connected when it began.
   *
   * @param change fields that are not in it stay as they are
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTION_UNKNOWN}, {@code
   *     CONNECTOR_UNKNOWN}, {@code CONNECTION_FIELD_…}
   */
  public Connection change(CallContext context, String name, Change change) {
    gate.require(context, Permission.CHANGE_CONNECTIONS);
    return transactions.inTransaction(() -> {
      Connection changed = changed(names.lock(name), change);
      connections.update(changed);
      audit.note(context, AuditAction.CONNECTION_CHANGED, changed.id().value(), 1);
      return changed;
    });
  }

  private Connection changed(Connection connection, Change change) {
    ConnectionSettings settings =
        fields.change(
            connection.connector(),
            sealing.open(connection),
            new ConnectionSettings(change.values(), change.secrets()));
    return new Connection(
        connection.source(),
        connection.connector(),
        change.allowsPrivateAddresses().orElse(connection.allowsPrivateAddresses()),
        connection.zone(),
        connection.hosting(),
        connection.schedule(),
        connection.paused(),
        connection.keySlot(),
        sealing.seal(connection.keySlot(), connection.id(), settings));
  }

  /**
   * @param values an empty text clears a field
   * @param secrets an empty one clears a field
   * @param allowsPrivateAddresses empty to leave it
   */
  public record Change(
      Map<String, String> values,
      Map<String, Secret> secrets,
      Optional<Boolean> allowsPrivateAddresses) {
    public Change {
      values = Map.copyOf(values);
      secrets = Map.copyOf(secrets);
      requireNonNull(allowsPrivateAddresses, "allowsPrivateAddresses is null");
    }

    @Override
    public String toString() {
      return "Change[***]";
    }
  }
}
