package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote.Kind;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes down what becomes of runs: begun, gone on with, waiting, stopped, failed, done. */
final class RunBook {
  /** Among so many of the newest runs one that is not done is gone on with. */
  private static final int RECENT = 20;

  private final SyncRuns runs;
  private final Transactions transactions;
  private final BatchStore store;
  private final Timetable timetable;
  private final Audit audit;
  private final TimeOrderedIds ids;
  private final Clock clock;

  @Inject
  RunBook(
      SyncRuns runs,
      Transactions transactions,
      BatchStore store,
      Timetable timetable,
      Audit audit,
      TimeOrderedIds ids,
      Clock clock) {
    this.runs = requireNonNull(runs, "runs is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.store = requireNonNull(store, "store is null");
    this.timetable = requireNonNull(timetable, "timetable is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** The run of that scope that is not done; empty where there is none. */
  Optional<SyncRun> findOpen(Connection connection, Scope scope) {
    return runs.list(Optional.of(connection.id()), RECENT).stream()
        .filter(run -> run.state().isOpen() && run.scope().equals(scope))
        .findFirst();
  }

  /** Until when the source asked not to be called; empty where it may be. */
  Optional<Instant> findPause(Connection connection) {
    Instant now = clock.instant();
    return runs.list(Optional.of(connection.id()), RECENT).stream()
        .filter(run -> run.state() == RunState.WAITING)
        .flatMap(run -> run.resumesAt().stream())
        .filter(now::isBefore)
        .max(Instant::compareTo);
  }

  /**
   * @throws PelangganException {@link SyncError#SOURCE_LIMITS_RATE} where the source asked not to
   *     be called yet
   */
  void requireNoPause(Connection connection) {
    findPause(connection)
        .ifPresent(until -> {
          long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
          throw new PelangganException(
              SyncError.SOURCE_LIMITS_RATE,
              Map.of("detail", connection.name(), "seconds", String.valueOf(seconds)));
        });
  }

  /** Begins a run. */
  SyncRun begin(Connection connection, Scope scope, CallContext context) {
    RunId id = new RunId(ids.next());
    CallContext dated = new CallContext(context.actor(), context.purpose(), now());
    SyncRun run =
        new SyncRun(
            id,
            connection.id(),
            scope,
            RunState.RUNNING,
            dated,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    runs.insert(run);
    audit.note(dated, AuditAction.SYNC_STARTED, id.value(), 1);
    return run;
  }

  /** Goes on with a run. */
  SyncRun resume(SyncRun run) {
    runs.clearStop(run.id());
    runs.update(run.id(), RunState.RUNNING, Optional.empty(), Optional.empty(), Optional.empty());
    return runs.find(run.id()).orElseThrow();
  }

  void done(SyncJob job, SyncNotes notes) {
    close(
        job,
        notes,
        new Ending(RunState.DONE, Optional.empty(), Optional.empty()),
        Kind.DONE,
        Map.of());
  }

  void stopped(SyncJob job, SyncNotes notes) {
    close(
        job,
        notes,
        new Ending(RunState.STOPPED, Optional.empty(), Optional.empty()),
        Kind.STOPPED,
        Map.of());
  }

  void failed(SyncJob job, SyncNotes notes, PelangganException failure) {
    RunFailure kept = new RunFailure(failure.code().name(), new TreeMap<>(failure.details()));
    close(
        job,
        notes,
        new Ending(RunState.FAILED, Optional.empty(), Optional.of(kept)),
        Kind.FAILED,
        Map.of("code", failure.code().name()));
  }

  /** The run goes on by itself when the source may be called again. */
  void waits(SyncJob job, SyncNotes notes, Duration pause) {
    Instant at = now().plus(pause);
    close(
        job,
        notes,
        new Ending(RunState.WAITING, Optional.of(at), Optional.empty()),
        Kind.WAITS,
        Map.of("reason", "RATE_LIMITED", "seconds", String.valueOf(pause.toSeconds())));
    timetable.set(job.connection().id(), at);
  }

  private void close(
      SyncJob job, SyncNotes notes, Ending ending, Kind kind, Map<String, String> details) {
    transactions.inTransaction(() -> {
      store.requireLease(job);
      boolean ended = ending.state() != RunState.WAITING;
      runs.update(
          job.run().id(),
          ending.state(),
          ending.resumesAt(),
          ending.failure(),
          ended ? Optional.of(now()) : Optional.empty());
      if (ending.state() == RunState.DONE) {
        runs.deleteSeen(job.run().id());
        audit.note(
            new CallContext(job.context().actor(), job.context().purpose(), now()),
            AuditAction.SYNC_FINISHED,
            job.run().id().value(),
            1);
      }
      notes.add(kind, details);
      notes.keep();
      return kind;
    });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private record Ending(
      RunState state, Optional<Instant> resumesAt, Optional<RunFailure> failure) {}
}
