package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Job;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.sync.RunNote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A sync that this program works on now. */
public final class SyncWork implements SyncProgress.Listener {
  private static final int KEPT = 1_000;

  private final String connection;
  private final Deque<RunNote> notes = new ArrayDeque<>();
  private Optional<SyncProgress> latest = Optional.empty();
  private Optional<Job> job = Optional.empty();

  /**
   * @param connection its name
   */
  SyncWork(String connection) {
    this.connection = requireNonNull(connection, "connection is null");
  }

  public String connection() {
    return connection;
  }

  void begin(Job begun) {
    job = Optional.of(begun);
  }

  public boolean isStopping() {
    return job.filter(one -> one.state() == Job.State.STOPPING).isPresent();
  }

  /** Asks it to stop after the page that is being stored. */
  public void stop() {
    job.ifPresent(Job::cancel);
  }

  @Override
  public synchronized void report(SyncProgress progress) {
    latest = Optional.of(progress);
  }

  @Override
  public synchronized void note(RunNote note) {
    notes.addLast(note);
    if (notes.size() > KEPT) {
      notes.removeFirst();
    }
  }

  /** Empty until the first sign of it. */
  public synchronized Optional<SyncProgress> progress() {
    return latest;
  }

  /** What it did so far, the newest last. */
  public synchronized List<RunNote> notes() {
    return List.copyOf(notes);
  }
}
