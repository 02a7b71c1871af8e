package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.sync.WorkOffSchedules;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Works off schedules for as long as its thread lives, also after the database was away. */
final class Schedules implements Runnable {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final House house;
  private final Supplier<CallContext> context;

  Schedules(House house, Supplier<CallContext> context) {
    this.house = requireNonNull(house, "house is null");
    this.context = requireNonNull(context, "context is null");
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        house.get(WorkOffSchedules.class).run(context.get());
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
