package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.sync.RunNote;

/** Looks how much of the heap is in use whenever a page is stored. */
final class HeapWatch implements SyncProgress.Listener {
  private final SyncProgress.Listener listener;
  private long most;

  HeapWatch(SyncProgress.Listener listener) {
    this.listener = requireNonNull(listener, "listener is null");
  }

  @Override
  public void report(SyncProgress progress) {
    Runtime runtime = Runtime.getRuntime();
    most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    listener.report(progress);
  }

  @Override
  public void note(RunNote note) {
    listener.note(note);
  }

  /** Bytes, garbage included. */
  long most() {
    return most;
  }
}
