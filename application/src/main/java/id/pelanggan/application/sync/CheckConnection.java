package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Connectors.Access;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks a system whether everything that a sync needs is in place. Takes as long as that answers.
 */
public final class CheckConnection {
  private final Gate gate;
  private final ConnectionNames names;
  private final ConnectionFields fields;
  private final OpenConnection open;
  private final Connectors connectors;
  private final RenewedSecrets renewed;

  @Inject
  CheckConnection(
      Gate gate,
      ConnectionNames names,
      ConnectionFields fields,
      OpenConnection open,
      Connectors connectors,
      RenewedSecrets renewed) {
    this.gate = requireNonNull(gate, "gate is null");
    this.names = requireNonNull(names, "names is null");
    this.fields = requireNonNull(fields, "fields is null");
    this.open = requireNonNull(open, "open is null");
    this.connectors = requireNonNull(connectors, "connectors is null");
    this.renewed = requireNonNull(renewed, "renewed is null");
  }

  /**
   * Of a connection that there is.
   *
   * @return at least one
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTION_UNKNOWN}, or a {@code
   *     SOURCE_…} where it cannot even be asked
   */
  public List<CheckFinding> check(CallContext context, String name) {
    gate.require(context, Permission.RUN_SYNC);
    try (ConnectorSession session =
        open.open(context, names.require(name), new Watching(secrets -> {}))) {
      return session.check();
    }
  }

  /**
   * Of one that is not stored yet. Where the source renews credentials meanwhile, what it gave is
   * stored in place of what was typed, if {@link AddConnection} is asked next in this process.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTION_FIELD_…} where it does
   *     not fit its connector's fields
   */
  public List<CheckFinding> check(CallContext context, NewConnection wanted) {
    gate.require(context, Permission.CHANGE_CONNECTIONS);
    String connector = wanted.connector();
    ConnectionSettings typed =
        fields.check(connector, new ConnectionSettings(wanted.values(), wanted.secrets()));
    ConnectionSettings valid = renewed.instead(connector, typed);
    Access access =
        new Access(valid.values(), valid.secrets(), wanted.allowsPrivateAddresses(), wanted.zone());
    try (ConnectorSession session =
        connectors.open(
            connector, access, new Watching(secrets -> renewed.keep(connector, typed, secrets)))) {
      return session.check();
    }
  }

  /** Hears what a check does; its findings say all that matters. */
  private record Watching(Consumer<Map<String, Secret>> keeping) implements Connectors.Listener {
    @Override
    public void called(String method, String path, int status, long milliseconds) {}

    @Override
    public void waiting(String reason, long milliseconds) {}

    @Override
    public void renewed(Map<String, Secret> secrets) {
      keeping.accept(secrets);
    }
  }
}
