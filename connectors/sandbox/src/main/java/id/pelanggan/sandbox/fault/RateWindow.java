package id.pelanggan.sandbox.fault;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A while in which calls are refused as too many.
 *
 * @param from when the first call was refused
 * @param until when calls are answered again
 * @param calls how many were refused; 1 of somebody who heeds what he was told
 */
public record RateWindow(Instant from, Instant until, int calls) {
  public RateWindow {
    requireNonNull(from, "from is null");
    requireNonNull(until, "until is null");
  }

  RateWindow counted() {
    return new RateWindow(from, until, calls + 1);
  }

  RateWindow closedAt(Instant time) {
    return time.isBefore(until) ? new RateWindow(from, time, calls) : this;
  }
}
