package id.pelanggan.application.exporting;

import id.pelanggan.domain.spreadsheet.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Values in the form in which they read back as they are. */
final class Cells {
  private static final int LAST_YEAR = 9999;

  private Cells() {}

  /** A date that is kept as text. */
  static Cell day(String iso) {
    try {
      return new Cell.Day(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Cell.of(iso);
    }
  }

  static Cell time(Optional<Instant> instant) {
    return instant.map(Cells::time).orElseGet(Cell.Empty::new);
  }

  /** With its offset, as text: a spreadsheet's own times have neither offset nor fractions. */
  static Cell time(OffsetDateTime time) {
    return Cell.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
  }

  /** Without zeros behind the point, which count as digits when it is read. */
  static Cell amount(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return new Cell.Amount(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** {@code Email}, {@code Email 2}, … */
  static String numbered(String name, int place) {
    return place == 0 ? name : name + " " + (place + 1);
  }

  /** Empty where there are not so many. */
  static String at(List<String> texts, int place) {
    return place < texts.size() ? texts.get(place) : "";
  }

  /**
   * In UTC, but for the first and the last hours that have a year of four digits elsewhere only.
   */
  private static Cell time(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    if (time.getYear() > LAST_YEAR) {
      time = instant.atOffset(ZoneOffset.MIN);
    } else if (time.getYear() < 1) {
      time = instant.atOffset(ZoneOffset.MAX);
    }
    return time(time);
  }
}
