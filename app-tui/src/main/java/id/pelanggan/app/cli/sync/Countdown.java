package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.LongSupplier;

/** Waits until a source may be called again, and shows how long that still takes. */
final class Countdown {
  private static final Duration STEP = Duration.ofSeconds(1);

  private final Terminal terminal;
  private final Phrases phrases;
  private final Clock clock;
  private final LongSupplier nanos;
  private final Sleep sleep;

  /**
   * @param nanos a clock that only measures
   */
  Countdown(Terminal terminal, Phrases phrases, Clock clock, LongSupplier nanos, Sleep sleep) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.nanos = requireNonNull(nanos, "nanos is null");
    this.sleep = requireNonNull(sleep, "sleep is null");
  }

  static Countdown of(Terminal terminal, Phrases phrases, Clock clock) {
    return new Countdown(terminal, phrases, clock, System::nanoTime, Thread::sleep);
  }

  /** Returns false where the thread was interrupted before; it stays so. */
  boolean await(Instant until) {
    if (terminal.progress() != Terminal.Progress.NONE) {
      terminal.show(
          phrases.say("sync.waits", Map.of("time", phrases.time(until))) + System.lineSeparator());
    }
    try (ShownLine line = new ShownLine(terminal, nanos)) {
      Duration left = Duration.between(clock.instant(), until);
      while (left.isPositive()) {
        String time = phrases.duration(Duration.ofSeconds(left.plusMillis(999).toSeconds()));
        line.show(() -> phrases.say("sync.waiting", Map.of("time", time)));
        sleep.sleep(left.compareTo(STEP) < 0 ? left : STEP);
        left = Duration.between(clock.instant(), until);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Lets time pass. */
  @FunctionalInterface
  interface Sleep {
    void sleep(Duration duration) throws InterruptedException;
  }
}
