package id.pelanggan.domain.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one date by hand: a formatter of the JDK takes ten times as long, and knows one form. */
final class DateText {
  private static final int MISSING = -1;

  private final TextCursor cursor;
  private final DateStyle style;
  private final int firstYear;
  private int year;
  private int month;
  private int day;
  private @Nullable LocalTime time;

  DateText(String text, DateStyle style, int firstYear) {
    this.cursor = new TextCursor(text);
    this.style = style;
    this.firstYear = firstYear;
  }

  Written<WrittenTime> read() {
    if (!date()) {
      return new Written.Illegible<>(RefusalReason.DATE_UNREADABLE);
    }
    TimeText rest = new TimeText(cursor);
    if (time == null && !rest.read()) {
      return new Written.Illegible<>(RefusalReason.DATE_UNREADABLE);
    }
    if (!cursor.atEnd()) {
      return new Written.Illegible<>(RefusalReason.DATE_UNREADABLE);
    }
    if (!exists() || !rest.exists()) {
      return new Written.Illegible<>(RefusalReason.DATE_IMPOSSIBLE);
    }
    Optional<ZoneOffset> offset = rest.offset();
    return new Written.Legible<>(
        new WrittenTime(
            LocalDateTime.of(LocalDate.of(year, month, day), time == null ? rest.time() : time),
            offset));
  }

  private boolean date() {
    if (cursor.atWeekday()) {
      cursor.skipLetters();
      cursor.skip(',');
      cursor.skipSpaces();
    }
    if (cursor.atLetter()) {
      return monthDayYear();
    }
    int digits = cursor.digitsAhead();
    return switch (digits) {
      case 1, 2 -> twoDigitsFirst();
      case 4 -> yearFirst();
      case 8, 12, 14 -> compact(digits);
      default -> false;
    };
  }

  /** {@code Aug 17, 1990}. */
  private boolean monthDayYear() {
    month = cursor.month();
    cursor.skipSeparator();
    day = cursor.number(1, 2);
    if (month == MISSING || day == MISSING || cursor.atDigit()) {
      return false;
    }
    cursor.skip(',');
    cursor.skipSeparator();
    return year();
  }

  /** {@code 1990-08-17}. */
  private boolean yearFirst() {
    year = cursor.number(4, 4);
    char separator = cursor.skipSeparator();
    month = cursor.atLetter() ? cursor.month() : cursor.number(1, 2);
    if (separator == 0 || month == MISSING || cursor.skipSeparator() != separator) {
      return false;
    }
    day = cursor.number(1, 2);
    return day != MISSING && !cursor.atDigit();
  }

  /** {@code 17 Agustus 1990}, or {@code 17/08/1990} in one of its two orders. */
  private boolean twoDigitsFirst() {
    int first = cursor.number(1, 2);
    char separator = cursor.skipSeparator();
    if (cursor.atLetter()) {
      day = first;
      month = cursor.month();
      cursor.skipSeparator();
      return month != MISSING && year();
    }
    int second = cursor.number(1, 2);
    if (separator == 0 || second == MISSING || cursor.skipSeparator() != separator) {
      return false;
    }
    day = style == DateStyle.MONTH_FIRST ? second : first;
    month = style == DateStyle.MONTH_FIRST ? first : second;
    return (style == DateStyle.MONTH_FIRST || style == DateStyle.DAY_FIRST) && year();
  }

  private boolean compact(int digits) {
    if (style != DateStyle.COMPACT) {
      return false;
    }
    year = cursor.number(4, 4);
    month = cursor.number(2, 2);
    day = cursor.number(2, 2);
    if (digits > 8) {
      int hour = cursor.number(2, 2);
      int minute = cursor.number(2, 2);
      int second = digits == 14 ? cursor.number(2, 2) : 0;
      if (hour > 23 || minute > 59 || second > 59) {
        month = 0; // does not exist
        time = LocalTime.MIDNIGHT;
      } else {
        time = LocalTime.of(hour, minute, second);
      }
    }
    return true;
  }

  private boolean year() {
    int digits = cursor.digitsAhead();
    if (digits != 2 && digits != 4) {
      return false;
    }
    year = cursor.number(digits, digits);
    if (digits == 2) {
      year += firstYear - firstYear % 100;
      year += year < firstYear ? 100 : 0;
    }
    return true;
  }

  private boolean exists() {
    return year >= 1
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }
}
