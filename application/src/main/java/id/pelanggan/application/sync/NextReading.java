package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When a connection is read next by itself. */
final class NextReading {
  private final Timetable timetable;
  private final SyncRuns runs;
  private final Clock clock;

  @Inject
  NextReading(Timetable timetable, SyncRuns runs, Clock clock) {
    this.timetable = requireNonNull(timetable, "timetable is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Sets the time anew, after the connection is stored; the timetable knows no transactions. */
  void plan(Connection connection) {
    find(connection)
        .ifPresentOrElse(
            at -> timetable.set(connection.id(), at), () -> timetable.clear(connection.id()));
  }

  /** By its schedule counted from now, or when its waiting run goes on, whichever is sooner. */
  private Optional<Instant> find(Connection connection) {
    if (connection.paused()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<Instant> scheduled =
        connection.schedule().map(schedule -> schedule.next(now, connection.zone()));
    Optional<Instant> goesOn =
        runs.list(Optional.of(connection.id()), 1).stream()
            .filter(run -> run.state() == RunState.WAITING)
            .findFirst()
            .flatMap(SyncRun::resumesAt);
    return Stream.of(scheduled, goesOn).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
