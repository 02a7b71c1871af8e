package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Lets work take whole steps of time, so that how long it took tells little of what it found. */
record EvenTime(Duration step, LongSupplier nanos) {
  EvenTime {
    requireNonNull(step, "step is null");
    requireNonNull(nanos, "nanos is null");
  }

  <T> T of(Supplier<T> work) {
    long begun = nanos.getAsLong();
    try {
      return work.get();
    } finally {
      long taken = nanos.getAsLong() - begun;
      pause(Duration.ofNanos(step.toNanos() - taken % step.toNanos()));
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
