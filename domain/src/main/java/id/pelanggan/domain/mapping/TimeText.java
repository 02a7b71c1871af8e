package id.pelanggan.domain.mapping;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a date: nothing, or a time of day, and perhaps an offset. */
final class TimeText {
  private static final int LONGEST_FRACTION = 9;

  private final TextCursor cursor;
  private int hour;
  private int minute;
  private int second;
  private int nano;
  private @Nullable ZoneOffset offset;
  private boolean offsetExists = true;

  TimeText(TextCursor cursor) {
    this.cursor = cursor;
  }

  /** Whether what is there has the form of a time. */
  boolean read() {
    if (cursor.atEnd()) {
      return true;
    }
    if (!cursor.skip('T') && !cursor.skip('t')) {
      boolean apart = cursor.skip(',');
      if (!cursor.skipSpaces() && !apart) {
        return false;
      }
      if (cursor.atLetter()) {
        String word = cursor.letters();
        if (!word.equals("pukul") && !word.equals("jam")) {
          return false;
        }
        cursor.skip('.');
        cursor.skipSpaces();
      }
    }
    return clock() && (cursor.atEnd() || halfOfDay()) && (cursor.atEnd() || zone());
  }

  boolean exists() {
    return hour <= 23 && minute <= 59 && second <= 59 && offsetExists;
  }

  LocalTime time() {
    return LocalTime.of(hour, minute, second, nano);
  }

  Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offset);
  }

  private boolean clock() {
    hour = cursor.number(1, 2);
    char separator = cursor.peek();
    if (hour < 0 || (separator != ':' && separator != '.')) {
      return false;
    }
    cursor.skip(separator);
    minute = cursor.number(2, 2);
    if (minute < 0) {
      return false;
    }
    if (!cursor.skip(separator)) {
      return !cursor.atDigit();
    }
    second = cursor.number(2, 2);
    return second >= 0 && ((!cursor.skip('.') && !cursor.skip(',')) || fraction());
  }

  private boolean fraction() {
    int digits = cursor.digitsAhead();
    if (digits < 1 || digits > LONGEST_FRACTION) {
      return false;
    }
    nano = cursor.number(digits, digits);
    for (int place = digits; place < LONGEST_FRACTION; place++) {
      nano *= 10;
    }
    return true;
  }

  /** AM and PM; leaves the cursor where it is when neither is there. */
  private boolean halfOfDay() {
    cursor.skipSpaces();
    String half = cursor.lettersAhead();
    boolean afternoon = half.equals("pm");
    if (!afternoon && !half.equals("am")) {
      return true;
    }
    cursor.skipLetters();
    cursor.skipSpaces();
    if (hour < 1 || hour > 12) {
      hour = 24; // does not exist
      return true;
    }
    hour = hour % 12 + (afternoon ? 12 : 0);
    return true;
  }

  private boolean zone() {
    if (cursor.peek() == '+' || cursor.peek() == '-') {
      return numericZone();
    }
    int hours =
        switch (cursor.letters().toLowerCase(Locale.ROOT)) {
          case "z", "utc", "gmt" -> 0;
          case "wib" -> 7;
          case "wita" -> 8;
          case "wit" -> 9;
          default -> -1;
        };
    if (hours < 0) {
      return false;
    }
    offset = ZoneOffset.ofHours(hours);
    return true;
  }

  private boolean numericZone() {
    int sign = cursor.skip('-') ? -1 : 1;
    cursor.skip('+');
    int hours = cursor.number(2, 2);
    boolean colon = cursor.skip(':');
    int minutes = cursor.atEnd() && !colon ? 0 : cursor.number(2, 2);
    if (hours < 0 || minutes < 0) {
      return false;
    }
    offsetExists = minutes <= 59 && hours * 60 + minutes <= 18 * 60;
    offset = offsetExists ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : null;
    return true;
  }
}
