package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Disconnects a system: deletes its settings, secrets, cursors and what is kept aside. What came in
 * stays.
 */
public final class RemoveConnection {
  /** It only has to last until the connection is gone, a moment later. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final int MOST_RUNS = 1_000;

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Connections connections;
  private final LeaseHolders holders;
  private final SyncRuns runs;
  private final QuarantinedRecords quarantine;
  private final Timetable timetable;
  private final ConnectionNames names;
  private final Clock clock;

  @Inject
  RemoveConnection(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Connections connections,
      LeaseHolders holders,
      SyncRuns runs,
      QuarantinedRecords quarantine,
      Timetable timetable,
      ConnectionNames names,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.holders = requireNonNull(holders, "holders is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.timetable = requireNonNull(timetable, "timetable is null");
    this.names = requireNonNull(names, "names is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * @throws PelangganException {@code CONNECTION_UNKNOWN}, {@code SYNC_RUNNING}
   */
  public void remove(CallContext context, String name) {
    gate.require(context, Permission.CHANGE_CONNECTIONS);
    ConnectionId removed =
        transactions.inTransaction(() -> {
          Connection connection = names.require(name);
          requireNobodyReads(connection);
          closeRuns(connection.id());
          quarantine.deleteAll(connection.id());
          connections.delete(connection.id());
          audit.note(context, AuditAction.CONNECTION_REMOVED, connection.id().value(), 1);
          return connection.id();
        });
    timetable.clear(removed);
  }

  /** By taking its turn, so that nobody begins meanwhile. */
  private void requireNobodyReads(Connection connection) {
    if (!lease(connection.id())) {
      connections
          .findHolder(connection.id())
          .filter(holders::isGone)
          .ifPresent(holder -> connections.evict(connection.id(), holder));
      if (!lease(connection.id())) {
        throw new PelangganException(
            SyncError.SYNC_RUNNING, Map.of("connection", connection.name()));
      }
    }
  }

  private boolean lease(ConnectionId id) {
    return connections.lease(id, holders.self(), LEASE).isPresent();
  }

  /** Nothing goes on with them: where they were read to is gone with the connection. */
  private void closeRuns(ConnectionId id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (SyncRun run : runs.list(Optional.of(id), MOST_RUNS)) {
      if (run.state().isOpen()) {
        runs.addNotes(run.id(), List.of(new RunNote(now, RunNote.Kind.STOPPED, new TreeMap<>())));
        runs.deleteSeen(run.id());
        runs.update(run.id(), RunState.DONE, Optional.empty(), run.failure(), Optional.of(now));
      }
    }
  }
}
