package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists every connection with how it is. */
public final class ListConnections {
  private static final ConnectionSettings NONE = new ConnectionSettings(Map.of(), Map.of());

  private final Gate gate;
  private final Connections connections;
  private final LeaseHolders holders;
  private final Connectors connectors;
  private final SyncRuns runs;
  private final RunReports reports;
  private final QuarantinedRecords quarantine;
  private final Timetable timetable;
  private final ConnectionSealing sealing;

  @Inject
  ListConnections(
      Gate gate,
      Connections connections,
      LeaseHolders holders,
      Connectors connectors,
      SyncRuns runs,
      RunReports reports,
      QuarantinedRecords quarantine,
      Timetable timetable,
      ConnectionSealing sealing) {
    this.gate = requireNonNull(gate, "gate is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.holders = requireNonNull(holders, "holders is null");
    this.connectors = requireNonNull(connectors, "connectors is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.timetable = requireNonNull(timetable, "timetable is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /** By name. Where the keys are not at hand, the fields of all are left out. */
  public List<ConnectionView> list(CallContext context) {
    gate.require(context, Permission.SEE_CONNECTIONS);
    List<Connection> all = connections.list();
    if (all.isEmpty()) {
      return List.of();
    }
    Known known =
        new Known(
            connectors.list().stream()
                .collect(Collectors.toMap(ConnectorType::name, Function.identity())),
            reports.list(runs.listLatest().values()).stream()
                .collect(
                    Collectors.toMap(report -> report.run().connection(), Function.identity())),
            timetable.list(),
            quarantine.count());
    return all.stream().map(connection -> view(connection, known)).toList();
  }

  private ConnectionView view(Connection connection, Known known) {
    ConnectionId id = connection.id();
    ConnectionSettings settings = settings(connection);
    return new ConnectionView(
        connection,
        Optional.ofNullable(known.types().get(connection.connector())),
        settings.values(),
        settings.secrets().keySet().stream().sorted().toList(),
        Optional.ofNullable(known.latest().get(id)),
        Optional.ofNullable(known.next().get(id)),
        connections.findHolder(id).filter(holder -> !holders.isGone(holder)),
        runs.countFailuresInARow(id),
        known.quarantined().getOrDefault(id, 0L));
  }

  private ConnectionSettings settings(Connection connection) {
    try {
      return sealing.open(connection);
    } catch (PelangganException e) {
      if (e.code() instanceof VaultError) {
        return NONE;
      }
      throw e;
    }
  }

  /** What is asked once for all. */
  private record Known(
      Map<String, ConnectorType> types,
      Map<ConnectionId, RunReport> latest,
      Map<ConnectionId, Instant> next,
      Map<ConnectionId, Long> quarantined) {}
}
