package id.pelanggan.domain.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them, and when the shop's clock shows them next. */
final class ScheduleClock {
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(am|pm))?");

  private ScheduleClock() {}

  /** {@code 02:00}, {@code 2.00}, {@code 7:30 pm}; empty where no clock shows it. */
  static Optional<LocalTime> read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(form.group(1));
    int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    String half = form.group(3);
    if (half != null && (hour < 1 || hour > 12)) {
      return Optional.empty();
    }
    int shown = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    return shown > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(shown, minute));
  }

  static Instant next(Schedule schedule, Instant last, ZoneId zone) {
    return switch (schedule) {
      case Schedule.Every every -> last.plus(every.interval());
      case Schedule.Daily daily -> next(daily.at(), last, zone, day -> day.plusDays(1));
      case Schedule.Weekly weekly ->
          next(weekly.at(), last, zone, day -> day.with(TemporalAdjusters.next(weekly.day())));
    };
  }

  /**
   * Once on each day: a time that a clock change leaves out is later by what was left out, of one
   * that it shows twice it is the first. The search begins two days early, because of the last two
   * days one may have been left out whole.
   */
  private static Instant next(
      LocalTime at, Instant last, ZoneId zone, UnaryOperator<LocalDate> following) {
    LocalDate day = last.atZone(zone).toLocalDate().minusDays(9);
    Instant next;
    do {
      day = following.apply(day);
      next = day.atTime(at).atZone(zone).toInstant();
    } while (!next.isAfter(last));
    return next;
  }
}
