package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How many customers there are; walk-ins are not counted.
 *
 * @param addedLately in the last {@value #LATELY_DAYS} days
 * @param active bought something in the last {@value #ACTIVE_DAYS} days
 * @param asOf when it was counted
 */
public record CustomerFigures(
    long total, long addedLately, long active, long withEmail, long withPhone, Instant asOf) {
  public static final int LATELY_DAYS = 7;
  public static final int ACTIVE_DAYS = 90;

  public CustomerFigures {
    requireNonNull(asOf, "asOf is null");
  }
}
