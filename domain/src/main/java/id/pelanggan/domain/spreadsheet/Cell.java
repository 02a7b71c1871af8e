package id.pelanggan.domain.spreadsheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What is written into one cell. */
public sealed interface Cell {
  /** The cell as text, which reads back as the same value. */
  String plain();

  static Cell of(String text) {
    return text.isEmpty() ? new Empty() : new Text(text);
  }

  /** Never taken for a number or a formula, whatever it looks like. */
  record Text(String value) implements Cell {
    public Text {
      requireNonNull(value, "value is null");
    }

    @Override
    public String plain() {
      return value;
    }
  }

  /** Spreadsheet programs can add it up; beyond 15 digits they cannot, and it is text there. */
  record Amount(BigDecimal value) implements Cell {
    public Amount {
      requireNonNull(value, "value is null");
    }

    @Override
    public String plain() {
      return value.toPlainString();
    }
  }

  /** A date. */
  record Day(LocalDate value) implements Cell {
    public Day {
      requireNonNull(value, "value is null");
    }

    @Override
    public String plain() {
      return value.toString();
    }
  }

  /** A date with a time of the place that the whole file is about, to the second. */
  record Moment(LocalDateTime value) implements Cell {
    private static final DateTimeFormatter SECONDS =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public Moment {
      requireNonNull(value, "value is null");
    }

    @Override
    public String plain() {
      return SECONDS.format(value);
    }
  }

  /** Nothing. */
  record Empty() implements Cell {
    @Override
    public String plain() {
      return "";
    }
  }
}
