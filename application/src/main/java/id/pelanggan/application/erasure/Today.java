package id.pelanggan.application.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Book years end on the same day all over the world, as near as ten years need. */
final class Today {
  private Today() {}

  static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
