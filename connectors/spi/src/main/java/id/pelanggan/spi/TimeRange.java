package id.pelanggan.spi;

import java.time.Instant;

/**
 * A range of time.
 *
 * @param from the first instant in it
 * @param to the first instant after it
 */
public record TimeRange(Instant from, Instant to) {
  public TimeRange {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("the range is empty");
    }
  }
}
