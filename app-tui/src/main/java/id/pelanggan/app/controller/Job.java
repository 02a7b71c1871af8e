package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Long work that goes on whatever screen is open, says how far it is and can be cancelled. Read and
 * changed on the one thread of the user interface.
 */
public final class Job {
  private final String title;
  private final Instant startedAt;
  private final Thread thread;
  private Progress progress = new Progress(0, 0, "");
  private State state = State.RUNNING;
  private @Nullable PelangganException failure;

  Job(String title, Instant startedAt, Thread thread) {
    this.title = requireNonNull(title, "title is null");
    this.startedAt = requireNonNull(startedAt, "startedAt is null");
    this.thread = requireNonNull(thread, "thread is null");
  }

  public String title() {
    return title;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Progress progress() {
    return progress;
  }

  public State state() {
    return state;
  }

  public boolean isRunning() {
    return state == State.RUNNING || state == State.STOPPING;
  }

  /** Why it failed; empty where it did not. */
  public Optional<PelangganException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Asks it to stop; what it has stored stays. */
  public void cancel() {
    if (state == State.RUNNING) {
      state = State.STOPPING;
      thread.interrupt();
    }
  }

  void report(Progress now) {
    progress = now;
  }

  void end(State how) {
    state = how;
  }

  void fail(PelangganException why) {
    state = State.FAILED;
    failure = why;
  }

  Thread thread() {
    return thread;
  }

  /** How far it is. */
  public enum State {
    RUNNING,
    /** Was asked to stop, and has not yet. */
    STOPPING,
    DONE,
    STOPPED,
    FAILED
  }

  /**
   * @param done of {@code total}
   * @param total 0 where nobody knows
   * @param detail what is being done, in the operator's words; may be empty
   */
  public record Progress(long done, long total, String detail) {
    public Progress {
      requireNonNull(detail, "detail is null");
    }
  }

  /** The work itself, on a thread of its own that is interrupted to stop it. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Reporter reporter) throws Exception;
  }

  /** Hears how far the work is; may be called from its thread as often as it likes. */
  @FunctionalInterface
  public interface Reporter {
    void report(Progress progress);
  }
}
