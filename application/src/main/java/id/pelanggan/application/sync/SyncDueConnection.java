package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads a connection whose time has come, on behalf of its owner. */
public final class SyncDueConnection {
  private static final int RECENT = 20;

  /** When to look again after a run that another process works on. */
  private static final Duration SOON = Duration.ofMinutes(1);

  private final Connections connections;
  private final SyncRuns runs;
  private final RunSync runSync;
  private final IdentifyOperator identifyOperator;
  private final Clock clock;

  @Inject
  public SyncDueConnection(
      Connections connections,
      SyncRuns runs,
      RunSync runSync,
      IdentifyOperator identifyOperator,
      Clock clock) {
    this.connections = requireNonNull(connections, "connections is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.runSync = requireNonNull(runSync, "runSync is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Goes on with a run that waits, or else reads what changed where the connection has a schedule
   * that does not rest. What fails is in the run's history.
   *
   * @return when it is to be read next; empty where it is not by itself
   */
  public Optional<Instant> run(ConnectionId id) {
    Optional<Connection> found = connections.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Connection connection = found.get();
    Optional<Scope> scope = findScope(connection);
    return scope.isEmpty() ? Optional.empty() : read(connection, scope.get());
  }

  private Optional<Instant> read(Connection connection, Scope scope) {
    CallContext context = identifyOperator.identify(connection.source().purpose());
    try {
      RunReport report =
          runSync.run(
              context, connection.name(), new SyncRequest(scope, false, false), new Unheard());
      return report.run().state() == RunState.WAITING ? report.run().resumesAt() : next(connection);
    } catch (PelangganException e) {
      return e.code() == SyncError.SYNC_RUNNING
          ? Optional.of(clock.instant().plus(SOON))
          : next(connection);
    }
  }

  private Optional<Scope> findScope(Connection connection) {
    Optional<Scope> waiting =
        runs.list(Optional.of(connection.id()), RECENT).stream()
            .filter(run -> run.state() == RunState.WAITING)
            .map(SyncRun::scope)
            .findFirst();
    return waiting.isPresent() || !isScheduled(connection)
        ? waiting
        : Optional.of(new Scope.Changes());
  }

  /** What was missed while nobody worked is made up for by this one time. */
  private Optional<Instant> next(Connection connection) {
    return connections
        .find(connection.id())
        .filter(SyncDueConnection::isScheduled)
        .flatMap(Connection::schedule)
        .map(schedule -> schedule.next(clock.instant(), connection.zone()));
  }

  private static boolean isScheduled(Connection connection) {
    return connection.schedule().isPresent() && !connection.paused();
  }

  /** Nobody watches. */
  private static final class Unheard implements SyncProgress.Listener {
    @Override
    public void report(SyncProgress progress) {
      // The run's history tells as much.
    }

    @Override
    public void note(RunNote note) {
      // It is kept.
    }
  }
}
