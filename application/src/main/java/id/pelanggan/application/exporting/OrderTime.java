package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.OrderDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of an order with an offset that makes it the order's day, since that is how an import
 * finds the day.
 */
final class OrderTime {
  private static final long SECONDS_OF_MINUTE = 60;

  private OrderTime() {}

  /**
   * @param zone whose offset is taken where that gives the day
   */
  static OffsetDateTime of(OrderDocument order, ZoneId zone) {
    int seconds = zone.getRules().getOffset(order.orderedAt()).getTotalSeconds();
    ZoneOffset usual = ZoneOffset.ofTotalSeconds(seconds - seconds % (int) SECONDS_OF_MINUTE);
    OffsetDateTime time = order.orderedAt().atOffset(usual);
    return time.toLocalDate().equals(order.orderedOn())
        ? time
        : order.orderedAt().atOffset(offset(order.orderedAt(), order.orderedOn()));
  }

  /** The offset nearest to UTC by whole minutes, as far as there is one. */
  private static ZoneOffset offset(Instant at, LocalDate day) {
    Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    long minutes = 0;
    if (at.isBefore(begin)) {
      minutes =
          Duration.between(at, begin).plusSeconds(SECONDS_OF_MINUTE).minusNanos(1).toMinutes();
    } else if (!at.isBefore(end)) {
      minutes = -Duration.between(end, at).toMinutes() - 1;
    }
    long most = ZoneOffset.MAX.getTotalSeconds() / SECONDS_OF_MINUTE;
    return ZoneOffset.ofTotalSeconds((int) (Math.clamp(minutes, -most, most) * SECONDS_OF_MINUTE));
  }
}
