package id.pelanggan.testkit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere. */
final class Waiting {
  private static final long STEP = 20;

  private Waiting() {}

  /** Ends when it has happened or the time is over; the caller looks which. */
  static void until(Duration longest, BooleanSupplier happened) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (!happened.getAsBoolean() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(STEP);
    }
  }
}
