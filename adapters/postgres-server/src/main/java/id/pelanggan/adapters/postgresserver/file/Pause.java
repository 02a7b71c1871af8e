package id.pelanggan.adapters.postgresserver.file;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Waiting between two looks at something that tells nobody when it changes. */
public final class Pause {
  private Pause() {}

  /**
   * @throws CancellationException where the thread was interrupted; its flag stays set
   */
  public static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting");
    }
  }
}
