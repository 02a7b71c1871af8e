package id.pelanggan.toolkit.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;

/** Moments that are counted from 1970 in UTC. */
final class Epoch {
  private static final int LONGEST = 25;

  private Epoch() {}

  /**
   * @param digits how far the point moves to the right to make milliseconds of it
   */
  static Instant read(String written, int digits) {
    if (written.length() > LONGEST || written.indexOf('e') >= 0 || written.indexOf('E') >= 0) {
      throw new DateTimeException("not a number of seconds");
    }
    try {
      return Instant.ofEpochMilli(
          new BigDecimal(written)
              .movePointRight(digits)
              .setScale(0, RoundingMode.FLOOR)
              .longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw new DateTimeException("not a number of seconds", e);
    }
  }
}
