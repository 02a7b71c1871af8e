package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of the user interface: takes whatever keys and results are there, hands them on
 * one after another, and has the picture painted once.
 */
public final class Loop {
  private static final Duration FRAME = Duration.ofMillis(250);

  private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
  private final Alarms alarms = new Alarms();
  private final Clock clock;
  private volatile boolean ended;

  public Loop(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Has something done on the thread of the user interface; may be called on any thread. */
  public void post(Runnable event) {
    events.add(event);
  }

  Ticket after(Duration delay, Runnable action) {
    return alarms.add(clock.instant().plus(delay), action);
  }

  /** Ends {@link #run} after what is being handled. */
  public void end() {
    ended = true;
    events.add(() -> {});
  }

  /**
   * Runs until the end.
   *
   * @param moving whether something on the screen moves by itself, and has to be painted often
   * @param paint shows what there is now
   */
  void run(BooleanSupplier moving, Runnable paint) {
    paint.run();
    List<Runnable> taken = new ArrayList<>();
    while (!ended) {
      try {
        Runnable first = await(moving.getAsBoolean());
        if (first != null) {
          taken.add(first);
          events.drainTo(taken);
        }
      } catch (InterruptedException e) {
        return;
      }
      alarms.ring(clock.instant());
      taken.forEach(Runnable::run);
      taken.clear();
      paint.run();
    }
  }

  private @Nullable Runnable await(boolean moving) throws InterruptedException {
    Duration wait = alarms.next(clock.instant()).orElse(Duration.ofDays(1));
    if (moving && wait.compareTo(FRAME) > 0) {
      wait = FRAME;
    }
    return events.poll(Math.max(0, wait.toNanos()), TimeUnit.NANOSECONDS);
  }
}
