package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.ConnectorSession.StreamType;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunNote.Kind;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads a connection. Long: reports how far it is, stops when its thread is interrupted or somebody
 * asks.
 *
 * <p>A run works under a lease of the connection, under an epoch that no other process has. Each
 * batch is one transaction that begins with locking the connection and comparing the epoch, so a
 * process that slept through its lease stores nothing any more when it wakes up.
 */
public final class RunSync {
  /** How long to wait where a source asks for patience and does not say how much. */
  private static final long PATIENCE_SECONDS = 60;

  private final Gate gate;
  private final ConnectionNames names;
  private final Connections connections;
  private final Connectors connectors;
  private final SyncRuns runs;
  private final Transactions transactions;
  private final OpenConnection openConnection;
  private final StreamRun streamRun;
  private final RunBook book;
  private final RunReports reports;
  private final LeaseHolders holders;
  private final Clock clock;
  private final SyncPace pace;

  @Inject
  public RunSync(
      Gate gate,
      ConnectionNames names,
      Connections connections,
      Connectors connectors,
      SyncRuns runs,
      Transactions transactions,
      OpenConnection openConnection,
      StreamRun streamRun,
      RunBook book,
      RunReports reports,
      LeaseHolders holders,
      Clock clock,
      SyncPace pace) {
    this.gate = requireNonNull(gate, "gate is null");
    this.names = requireNonNull(names, "names is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.connectors = requireNonNull(connectors, "connectors is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openConnection = requireNonNull(openConnection, "openConnection is null");
    this.streamRun = requireNonNull(streamRun, "streamRun is null");
    this.book = requireNonNull(book, "book is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.holders = requireNonNull(holders, "holders is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.pace = requireNonNull(pace, "pace is null");
  }

  /**
   * Goes on with the last run of the same scope where that is not done, else begins a new one.
   *
   * @return the run as it is then: done, stopped, or waiting until the source may be called again;
   *     a waiting one goes on by itself in a process that works off what is due, or when this is
   *     called again
   * @throws PelangganException where it cannot go on; what is stored stays, and it can be gone on
   *     with. {@link SyncError#SYNC_RUNNING} where another process reads it
   */
  public RunReport run(
      CallContext context, String name, SyncRequest request, SyncProgress.Listener listener) {
    gate.require(context, Permission.RUN_SYNC);
    Connection connection = names.require(name);
    requireSupported(connection, request.scope());
    int epoch = lease(connection);
    try {
      Optional<Instant> pause = book.findPause(connection);
      Optional<SyncRun> open = book.findOpen(connection, request.scope());
      if (pause.isPresent() && open.filter(run -> run.state() == RunState.WAITING).isPresent()) {
        return reports.report(open.get().id(), name);
      }
      SyncJob job = begin(connection, epoch, open, request, context);
      return work(job, pause, listener);
    } finally {
      release(connection, epoch);
    }
  }

  /** A process that was killed keeps nobody waiting, where that can be known. */
  private int lease(Connection connection) {
    Optional<Integer> epoch = tryLease(connection);
    if (epoch.isEmpty()) {
      connections
          .findHolder(connection.id())
          .filter(holders::isGone)
          .ifPresent(holder -> connections.evict(connection.id(), holder));
      epoch = tryLease(connection);
    }
    return epoch.orElseThrow(() -> running(connection));
  }

  private Optional<Integer> tryLease(Connection connection) {
    return connections.lease(connection.id(), holders.self(), pace.lease());
  }

  private SyncJob begin(
      Connection connection,
      int epoch,
      Optional<SyncRun> open,
      SyncRequest request,
      CallContext context) {
    return transactions.inTransaction(() -> {
      SyncRun run =
          open.isPresent()
              ? book.resume(open.get())
              : book.begin(connection, request.scope(), context);
      return new SyncJob(connection, epoch, run, request, context);
    });
  }

  /**
   * @param pause until when the source asked not to be called; empty where it may be
   */
  private RunReport work(SyncJob job, Optional<Instant> pause, SyncProgress.Listener listener) {
    SyncNotes notes = new SyncNotes(runs, job.run().id(), listener, clock);
    List<RunStream> before = runs.listStreams(job.run().id());
    notes.add(before.isEmpty() ? Kind.BEGAN : Kind.RESUMED, Map.of("scope", scope(job)));
    if (pause.isPresent()) {
      book.waits(job, notes, Duration.between(clock.instant(), pause.get()));
      return report(job);
    }
    try {
      if (read(job, before, notes, listener)) {
        book.done(job, notes);
      } else {
        book.stopped(job, notes);
      }
    } catch (CancellationException e) {
      stop(job, notes);
    } catch (PelangganException e) {
      if (Thread.currentThread().isInterrupted()) {
        stop(job, notes);
      } else if (e.code() == SyncError.SOURCE_LIMITS_RATE) {
        book.waits(job, notes, Duration.ofSeconds(seconds(e)));
      } else {
        fail(job, notes, e);
        throw e;
      }
    }
    return report(job);
  }

  /** Returns false where somebody asked to stop. */
  private boolean read(
      SyncJob job, List<RunStream> before, SyncNotes notes, SyncProgress.Listener listener) {
    Progress progress = new Progress(before, listener);
    try (ConnectorSession session = openConnection.open(job.context(), job.connection(), notes)) {
      for (StreamType type : session.streams()) {
        Optional<RunStream> known =
            before.stream().filter(stream -> stream.stream() == type.stream()).findFirst();
        if (known.map(RunStream::done).orElse(false)) {
          continue;
        }
        if (!streamRun.run(job, session, type, known, notes, progress)) {
          return false;
        }
      }
      return true;
    }
  }

  /** An interrupted thread reaches no database; the interruption is kept for the caller. */
  private void stop(SyncJob job, SyncNotes notes) {
    boolean interrupted = Thread.interrupted();
    try {
      book.stopped(job, notes);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Where even that cannot be noted, the run counts as running, and is gone on with as well. */
  private void fail(SyncJob job, SyncNotes notes, PelangganException failure) {
    if (failure.code() == SyncError.SYNC_TAKEN_OVER) {
      return;
    }
    try {
      book.failed(job, notes, failure);
    } catch (PelangganException e) {
      failure.addSuppressed(e);
    }
  }

  private void release(Connection connection, int epoch) {
    boolean interrupted = Thread.interrupted();
    try {
      connections.release(connection.id(), epoch);
    } catch (PelangganException e) {
      // The lease ends by itself.
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RunReport report(SyncJob job) {
    boolean interrupted = Thread.interrupted();
    try {
      return reports.report(job.run().id(), job.connection().name());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void requireSupported(Connection connection, Scope scope) {
    if (!(scope instanceof Scope.Range)) {
      return;
    }
    boolean supported =
        connectors.list().stream()
            .filter(type -> type.name().equals(connection.connector()))
            .anyMatch(type -> type.capabilities().contains(ConnectorType.Capability.BACKFILL));
    if (!supported) {
      throw new PelangganException(
          SyncError.BACKFILL_NOT_SUPPORTED, Map.of("connector", connection.connector()));
    }
  }

  private static long seconds(PelangganException failure) {
    String seconds = failure.details().get("seconds");
    return seconds == null ? PATIENCE_SECONDS : Math.max(1, Long.parseLong(seconds));
  }

  private static String scope(SyncJob job) {
    return switch (job.request().scope()) {
      case Scope.Changes changes -> "CHANGES";
      case Scope.Range range -> "RANGE";
      case Scope.Everything everything -> "EVERYTHING";
    };
  }

  private static PelangganException running(Connection connection) {
    return new PelangganException(SyncError.SYNC_RUNNING, Map.of("connection", connection.name()));
  }
}
