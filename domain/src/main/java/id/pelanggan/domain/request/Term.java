package id.pelanggan.domain.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/**
 * How long something may take.
 *
 * @param span clock hours as a {@link java.time.Duration}, or months as a {@link java.time.Period}
 * @param citation what says so
 */
public record Term(TemporalAmount span, String citation) {
  public Term {
    requireNonNull(span, "span is null");
    requireNonNull(citation, "citation is null");
  }

  /**
   * When it ends. Hours pass as the clock has them, whatever is done to the time of day; a month
   * ends on the day of the same number, or on the last one of a month that is shorter.
   *
   * @param zone whose days count
   */
  public Instant end(Instant from, ZoneId zone) {
    return from.atZone(zone).plus(span).toInstant();
  }
}
