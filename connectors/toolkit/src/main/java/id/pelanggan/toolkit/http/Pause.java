package id.pelanggan.toolkit.http;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Waits. */
@FunctionalInterface
public interface Pause {

  /**
   * @throws CancellationException at once where the thread is interrupted, which it stays
   */
  void rest(Duration duration);

  /** Really waits. */
  static Pause real() {
    return duration -> {
      try {
        Thread.sleep(duration);
      } catch (InterruptedException _) {
        throw cancelled();
      }
    };
  }

  /** What an interrupted thread throws; it stays interrupted. */
  static CancellationException cancelled() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted");
  }
}
