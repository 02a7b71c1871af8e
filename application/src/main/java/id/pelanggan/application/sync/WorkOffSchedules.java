package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads connections when their time comes, for as long as the program runs. */
public final class WorkOffSchedules {
  private final Gate gate;
  private final Connections connections;
  private final SyncRuns runs;
  private final Timetable timetable;
  private final SyncDueConnection syncDueConnection;
  private final Clock clock;

  @Inject
  public WorkOffSchedules(
      Gate gate,
      Connections connections,
      SyncRuns runs,
      Timetable timetable,
      SyncDueConnection syncDueConnection,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.timetable = requireNonNull(timetable, "timetable is null");
    this.syncDueConnection = requireNonNull(syncDueConnection, "syncDueConnection is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Works until its thread is interrupted. Several processes share what is due. */
  public void run(CallContext context) {
    gate.require(context, Permission.RUN_SYNC);
    complete();
    timetable.workOff(syncDueConnection::run);
  }

  /** A process may have been killed between storing a schedule and entering its time. */
  private void complete() {
    Set<ConnectionId> entered = timetable.list().keySet();
    Map<ConnectionId, SyncRun> latest = runs.listLatest();
    for (Connection connection : connections.list()) {
      if (!entered.contains(connection.id())) {
        time(connection, Optional.ofNullable(latest.get(connection.id())))
            .ifPresent(at -> timetable.set(connection.id(), at));
      }
    }
  }

  private Optional<Instant> time(Connection connection, Optional<SyncRun> latest) {
    Optional<Instant> resumes = latest.flatMap(SyncRun::resumesAt);
    return resumes.isPresent() || connection.paused()
        ? resumes
        : connection.schedule().map(schedule -> schedule.next(clock.instant(), connection.zone()));
  }
}
