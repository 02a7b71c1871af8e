package id.pelanggan.application.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Times of the shop's clock. */
final class RegisterTime {
  /** Minutes of the day. */
  static final int OPENING = 7 * 60;

  static final int CLOSING = 23 * 60 + 30;

  private static final ZoneId ZONE = ZoneId.of(Outlet.TIME_ZONE);

  private RegisterTime() {}

  static Instant of(LocalDate day, int minute) {
    return day.atStartOfDay(ZONE).plusMinutes(minute).toInstant();
  }
}
