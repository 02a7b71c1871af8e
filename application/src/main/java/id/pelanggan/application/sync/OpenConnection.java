package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Connectors.Access;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.util.Map;

/** Opens a connection with what is kept sealed of it, and keeps what its source renews. */
final class OpenConnection {
  private final Connectors connectors;
  private final Connections connections;
  private final ConnectionSealing sealing;
  private final Transactions transactions;
  private final Audit audit;

  @Inject
  OpenConnection(
      Connectors connectors,
      Connections connections,
      ConnectionSealing sealing,
      Transactions transactions,
      Audit audit) {
    this.connectors = requireNonNull(connectors, "connectors is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @param watching hears of renewed credentials when they are stored
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTOR_UNKNOWN}, {@code
   *     SOURCE_SETTINGS_WRONG}
   */
  ConnectorSession open(CallContext context, Connection connection, Connectors.Listener watching) {
    ConnectionSettings settings = sealing.open(connection);
    return connectors.open(
        connection.connector(),
        new Access(
            settings.values(),
            settings.secrets(),
            connection.allowsPrivateAddresses(),
            connection.zone()),
        new Keeping(context, connection.id(), watching));
  }

  /** In a transaction of its own: what a source gave once it does not give again. */
  private void keep(CallContext context, ConnectionId id, Map<String, Secret> renewed) {
    transactions.inTransaction(() -> {
      connections
          .lock(id)
          .ifPresent(connection -> {
            ConnectionSettings settings = sealing.open(connection).renewed(renewed);
            connections.update(
                connection.withSettings(sealing.seal(connection.keySlot(), id, settings)));
            audit.note(context, AuditAction.CREDENTIALS_RENEWED, id.value(), renewed.size());
          });
      return id;
    });
  }

  /** Keeps what is renewed, and passes everything on. */
  private final class Keeping implements Connectors.Listener {
    private final CallContext context;
    private final ConnectionId id;
    private final Connectors.Listener watching;

    Keeping(CallContext context, ConnectionId id, Connectors.Listener watching) {
      this.context = context;
      this.id = id;
      this.watching = watching;
    }

    @Override
    public void called(String method, String path, int status, long milliseconds) {
      watching.called(method, path, status, milliseconds);
    }

    @Override
    public void waiting(String reason, long milliseconds) {
      watching.waiting(reason, milliseconds);
    }

    @Override
    public void renewed(Map<String, Secret> secrets) {
      keep(context, id, secrets);
      watching.renewed(secrets);
    }
  }
}
