package id.pelanggan.adapters.scheduler;

import static java.util.Objects.requireNonNull;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.pelanggan.application.port.Timetable.Worker;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The time for which one thread works off what is due, with a few others. */
final class Shift {
  private static final Logger log = LoggerFactory.getLogger(Shift.class);

  /** Each reads one connection; what they store comes in one page after another anyway. */
  private static final int WORKERS = 4;

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final DataSource sessions;
  private final Clock clock;
  private final Pace pace;
  private final Worker worker;
  private volatile boolean over;

  Shift(DataSource sessions, Clock clock, Pace pace, Worker worker) {
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.pace = requireNonNull(pace, "pace is null");
    this.worker = requireNonNull(worker, "worker is null");
  }

  /** Returns when its thread was interrupted and all work has ended. */
  void work() {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().name("sync-", 1).factory())) {
      Scheduler scheduler = scheduler(workers);
      scheduler.start();
      awaitInterruption();
      over = true;
      scheduler.pause();
      workers.shutdownNow();
      scheduler.stop();
    }
  }

  private Scheduler scheduler(ExecutorService workers) {
    return Scheduler.create(sessions, Entries.task(this::work, this::failed))
        .jdbcCustomization(Entries.dialect())
        .clock(clock::instant)
        .schedulerName(new SchedulerName.Fixed("process " + ProcessHandle.current().pid()))
        .executorService(workers)
        .threads(WORKERS)
        .pollingInterval(pace.polling())
        .heartbeatInterval(pace.heartbeat())
        .missedHeartbeatsLimit(Pace.MISSED)
        .shutdownMaxWait(PATIENCE)
        .failureLogging(LogLevel.OFF, false)
        .build();
  }

  private CompletionHandler<Void> work(TaskInstance<Void> entry, ExecutionContext context) {
    try {
      return worker
          .work(Entries.connection(entry))
          .<CompletionHandler<Void>>map(
              next -> (complete, operations) -> operations.reschedule(complete, next))
          .orElse((complete, operations) -> operations.remove());
    } finally {
      takeInterruption();
    }
  }

  /** What the end of the shift cut off is due as it was, for whoever comes next. */
  private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    String kind = complete.getCause().map(Shift::kind).orElse("");
    log.warn("reading a connection failed: {}", kind);
    Instant next =
        over ? complete.getExecution().getExecutionTime() : clock.instant().plus(pace.retry());
    operations.reschedule(complete, next);
  }

  private static String kind(Throwable failure) {
    return failure instanceof PelangganException known
        ? known.code().name()
        : failure.getClass().getSimpleName();
  }

  private static void awaitInterruption() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // That is the end of the shift.
    }
  }

  /** What became of the work is still to be stored, which an interrupted thread cannot do. */
  private static void takeInterruption() {
    if (Thread.interrupted()) {
      log.info("reading a connection was interrupted");
    }
  }
}
