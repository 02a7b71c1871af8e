package id.pelanggan.toolkit.cursor;

import java.util.Optional;

/**
 * Of sources that number their changes: the largest number that was read.
 *
 * @param number 0 before the first
 */
public record Version(long number) {
  public Version {
    if (number < 0) {
      throw new IllegalArgumentException("number is negative: " + number);
    }
  }

  /** From the beginning where there is no cursor, or none that can be understood. */
  public static Version of(Optional<String> cursor) {
    try {
      return new Version(Math.max(0, cursor.map(Long::parseLong).orElse(0L)));
    } catch (NumberFormatException _) {
      return new Version(0);
    }
  }

  /** Never goes back. */
  public Version reached(long other) {
    return new Version(Math.max(number, other));
  }

  /** As a cursor. */
  public String text() {
    return String.valueOf(number);
  }
}
