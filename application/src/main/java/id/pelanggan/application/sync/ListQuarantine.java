package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists what is kept aside, the newest first, without what it says. */
public final class ListQuarantine {
  private final Gate gate;
  private final QuarantinedRecords quarantine;
  private final Connections connections;
  private final ConnectionNames names;

  @Inject
  ListQuarantine(
      Gate gate, QuarantinedRecords quarantine, Connections connections, ConnectionNames names) {
    this.gate = requireNonNull(gate, "gate is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.names = requireNonNull(names, "names is null");
  }

  /**
   * @param name of a connection; empty for all
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTION_UNKNOWN}
   */
  public List<QuarantineEntry> list(CallContext context, Optional<String> name) {
    gate.require(context, Permission.SEE_CONNECTIONS);
    Optional<ConnectionId> chosen = name.map(names::require).map(Connection::id);
    Map<ConnectionId, String> known =
        connections.list().stream().collect(Collectors.toMap(Connection::id, Connection::name));
    return quarantine.list(chosen).stream()
        .flatMap(record ->
            Optional.ofNullable(known.get(record.connection()))
                .map(connection -> KeptAside.entry(record, connection))
                .stream())
        .toList();
  }
}
