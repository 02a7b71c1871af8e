package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Written;
import id.pelanggan.domain.spreadsheet.Row;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads on in a file whose first rows leave open whether the day or the month comes first: where it
 * is sorted by day, a later row may tell.
 */
final class DateOrder {
  /** Reading them takes about as long as a person takes to understand the question. */
  static final int ROWS = 100_000;

  private final Spreadsheets spreadsheets;

  @Inject
  DateOrder(Spreadsheets spreadsheets) {
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
  }

  /**
   * @param column whose dates are open
   * @return empty where no row tells, or some tell the one and some the other
   */
  Optional<DateStyle> find(Path file, Preview preview, String column) {
    int place = preview.columns().indexOf(column);
    if (place < 0) {
      return Optional.empty();
    }
    boolean dayFirst = false;
    boolean monthFirst = false;
    try (Spreadsheets.Reader rows = spreadsheets.open(file, preview.dialect())) {
      Optional<Row> row = rows.read();
      for (int read = 0; row.isPresent() && read < ROWS; read++) {
        String cell = place < row.get().cells().size() ? row.get().cells().get(place) : "";
        boolean byDay = isDate(cell, DateStyle.DAY_FIRST);
        boolean byMonth = isDate(cell, DateStyle.MONTH_FIRST);
        dayFirst |= byDay && !byMonth;
        monthFirst |= byMonth && !byDay;
        row = rows.read();
      }
    }
    if (dayFirst == monthFirst) {
      return Optional.empty();
    }
    return Optional.of(dayFirst ? DateStyle.DAY_FIRST : DateStyle.MONTH_FIRST);
  }

  private static boolean isDate(String cell, DateStyle style) {
    return style.read(cell, DateStyle.FIRST_YEAR) instanceof Written.Legible;
  }
}
