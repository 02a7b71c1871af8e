package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.workbook.ShownAs.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Days and times, which workbooks hold as numbers of days.
 *
 * @param since1904 whether days are counted from 1 January 1904, as old Macintoshes did; otherwise
 *     from the last day of 1899, with a 29 February 1900 that never was
 */
record SerialTime(boolean since1904) {
  private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
  private static final int PHANTOM = 60;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final int SECONDS_OF_HOUR = 3_600;
  private static final int SECONDS_OF_MINUTE = 60;

  /** 31 December 9999. */
  private static final long LAST = 2_958_465;

  private static final long DAYS_TO_1904 = 1_462;

  /** Empty for numbers that stand for no day; programs show crosses instead. */
  Optional<String> text(double serial, Date shown) {
    double end = since1904 ? LAST - DAYS_TO_1904 + 1 : LAST + 1;
    if (!(serial >= 0 && serial < end)) {
      return Optional.empty();
    }
    long seconds = Math.round(serial * SECONDS_OF_DAY);
    return shown == Date.DURATION
        ? Optional.of(duration(seconds))
        : Optional.of(moment(seconds / SECONDS_OF_DAY, seconds % SECONDS_OF_DAY, shown));
  }

  /** A time in a column of days, or a day in one of times, is not lost. */
  private String moment(long day, long second, Date shown) {
    String time = DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.ofSecondOfDay(second));
    boolean timeOnly = day == 0 && (shown == Date.TIME || (!since1904 && second > 0));
    if (timeOnly) {
      return time;
    }
    return shown == Date.DAY && second == 0 ? day(day) : day(day) + "T" + time;
  }

  private String day(long day) {
    if (since1904) {
      return DAY_ZERO_OF_1904.plusDays(day).toString();
    }
    if (day == 0) {
      return "1900-01-00";
    }
    return day == PHANTOM
        ? "1900-02-29"
        : DAY_ZERO.plusDays(day > PHANTOM ? day - 1 : day).toString();
  }

  private static String duration(long seconds) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d",
        seconds / SECONDS_OF_HOUR,
        seconds % SECONDS_OF_HOUR / SECONDS_OF_MINUTE,
        seconds % SECONDS_OF_MINUTE);
  }
}
