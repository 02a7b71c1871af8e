package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Work that goes on for as long as its thread lives, also after the database was away. */
final class SteadyWork implements Runnable {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Runnable work;

  /**
   * @param work ends when its thread is interrupted, or fails
   */
  SteadyWork(Runnable work) {
    this.work = requireNonNull(work, "work is null");
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        work.run();
        return;
      } catch (PelangganException e) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
