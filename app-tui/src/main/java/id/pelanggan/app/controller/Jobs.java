package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The long work of this process, the newest first. */
public final class Jobs {
  private static final int KEPT = 50;

  private final Loop loop;
  private final Clock clock;
  private final Failures failures;
  private final List<Job> jobs = new ArrayList<>();

  Jobs(Loop loop, Clock clock, Failures failures) {
    this.loop = requireNonNull(loop, "loop is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.failures = requireNonNull(failures, "failures is null");
  }

  public List<Job> list() {
    return List.copyOf(jobs);
  }

  public List<Job> running() {
    return jobs.stream().filter(Job::isRunning).toList();
  }

  /**
   * Starts one. The ends are told on the thread of the user interface.
   *
   * @param done where the work ended by itself, whatever its outcome is
   * @param failed where it threw; a cancellation is told as a stop instead
   */
  public <T> Job start(
      String title, Job.Work<T> work, Consumer<T> done, Consumer<PelangganException> failed) {
    AtomicReference<Job> self = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .name("job")
            .daemon()
            .unstarted(() -> run(self.get(), work, done, failed));
    Job job = new Job(title, clock.instant(), thread);
    self.set(job);
    jobs.addFirst(job);
    while (jobs.size() > KEPT && !jobs.getLast().isRunning()) {
      jobs.removeLast();
    }
    thread.start();
    return job;
  }

  private <T> void run(
      Job job, Job.Work<T> work, Consumer<T> done, Consumer<PelangganException> failed) {
    Job.Reporter reporter = new Newest(job);
    try {
      T outcome = work.run(reporter);
      loop.post(() -> {
        job.end(job.state() == Job.State.STOPPING ? Job.State.STOPPED : Job.State.DONE);
        done.accept(outcome);
      });
    } catch (CancellationException | InterruptedException e) {
      loop.post(() -> job.end(Job.State.STOPPED));
    } catch (PelangganException e) {
      fail(job, e, failed);
    } catch (Exception | Error e) {
      fail(job, failures.unforeseen(e), failed);
    }
  }

  /** Hands on only the newest of what is reported while nobody looks. */
  private final class Newest implements Job.Reporter {
    private final Job job;
    private Job.@Nullable Progress waiting;

    Newest(Job job) {
      this.job = job;
    }

    @Override
    public synchronized void report(Job.Progress progress) {
      if (waiting == null) {
        loop.post(this::tell);
      }
      waiting = progress;
    }

    private synchronized void tell() {
      Job.Progress newest = waiting;
      waiting = null;
      if (newest != null) {
        job.report(newest);
      }
    }
  }

  /** What an interruption breaks is no failure. */
  private void fail(Job job, PelangganException failure, Consumer<PelangganException> failed) {
    boolean interrupted = Thread.currentThread().isInterrupted();
    loop.post(() -> {
      if (interrupted || job.state() == Job.State.STOPPING) {
        job.end(Job.State.STOPPED);
      } else {
        job.fail(failure);
        failed.accept(failure);
      }
    });
  }

  /** Asks all to stop and waits for them; called when the program ends. */
  void stop(Duration patience) {
    running().forEach(Job::cancel);
    long end = System.nanoTime() + patience.toNanos();
    for (Job job : running()) {
      try {
        job.thread().join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
