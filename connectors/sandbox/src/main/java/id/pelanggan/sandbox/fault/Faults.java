package id.pelanggan.sandbox.fault;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is to go wrong, and how often it did. Safe for several threads. */
public final class Faults {
  private final Clock clock;
  private final List<Pending> pending = new ArrayList<>();
  private final List<RateWindow> windows = new ArrayList<>();
  private int clearings;

  public Faults(Clock clock, List<PlannedFault> planned) {
    this.clock = requireNonNull(clock, "clock is null");
    planned.forEach(this::add);
  }

  /** Goes wrong from now on. */
  public synchronized void add(PlannedFault planned) {
    pending.add(new Pending(planned));
  }

  /** Nothing goes wrong any more; calls that hang are let go. */
  public synchronized void clear() {
    pending.clear();
    clearings++;
    windows.replaceAll(window -> window.closedAt(clock.instant()));
    notifyAll();
  }

  /** What has not gone wrong as often as it should. */
  public synchronized List<PlannedFault> planned() {
    return pending.stream().map(Pending::planned).toList();
  }

  /** The windows in which calls were refused, the newest last. */
  public synchronized List<RateWindow> windows() {
    return List.copyOf(windows);
  }

  /**
   * What meets a call.
   *
   * @param target which call it is
   */
  public synchronized Optional<PlannedFault> meet(Target target) {
    for (Pending each : pending) {
      if (each.meets(target)) {
        if (each.isOver()) {
          pending.remove(each);
        }
        return Optional.of(each.planned());
      }
    }
    return Optional.empty();
  }

  /** Begins to refuse calls for so many seconds. */
  public synchronized RateWindow open(int seconds) {
    Instant now = clock.instant();
    RateWindow window = new RateWindow(now, now.plusSeconds(seconds), 1);
    windows.add(window);
    return window;
  }

  /** The window that a call falls into; the call is counted there. */
  public synchronized Optional<RateWindow> count() {
    Instant now = clock.instant();
    if (windows.isEmpty() || !now.isBefore(windows.getLast().until())) {
      return Optional.empty();
    }
    RateWindow counted = windows.removeLast().counted();
    windows.add(counted);
    return Optional.of(counted);
  }

  /** Waits so long, or until the faults are cleared. */
  public synchronized void awaitClear(Duration longest) throws InterruptedException {
    int before = clearings;
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toNanos();
    while (clearings == before && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
  }
}
