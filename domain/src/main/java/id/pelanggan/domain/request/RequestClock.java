package id.pelanggan.domain.request;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of a request's time is gone.
 *
 * @param whole from when it came in to when it has to be answered
 * @param left below zero where it is over
 */
public record RequestClock(Duration whole, Duration left) {
  /** Below one of so many parts it is late enough to hurry. */
  private static final int PARTS = 3;

  public RequestClock {
    requireNonNull(whole, "whole is null");
    requireNonNull(left, "left is null");
  }

  public static RequestClock of(Instant from, Instant due, Instant now) {
    return new RequestClock(Duration.between(from, due), Duration.between(now, due));
  }

  public Urgency urgency() {
    if (left.isNegative()) {
      return Urgency.OVERDUE;
    }
    return left.multipliedBy(PARTS).compareTo(whole) < 0 ? Urgency.SOON : Urgency.CALM;
  }

  /** How much is left, 0 to 1. */
  public double share() {
    return whole.isZero() || left.isNegative()
        ? 0
        : Math.min(1, (double) left.toMillis() / whole.toMillis());
  }

  /** How an open request is shown. */
  public enum Urgency {
    CALM,
    /** Less than a third of the time is left. */
    SOON,
    OVERDUE
  }
}
