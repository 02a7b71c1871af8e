package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.formula.FormulaGuard;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.adapters.files.workbook.EscapedText;
import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.Worksheet;

/** Writes one row of a sheet after another and keeps none of them for long. */
final class SheetWriting {
  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;
  private static final int CHARACTERS = 32_767;
  private static final int ROWS_KEPT = 500;

  /** Of a number, spreadsheet programs keep so many, and so far from the decimal point. */
  private static final int DIGITS = 15;

  private static final int MAGNITUDE = 300;
  private static final double SECONDS_OF_DAY = 86_400;

  /** Before it spreadsheet programs count a day that never was. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Path path;
  private final Worksheet sheet;
  private int row;

  SheetWriting(Path path, Worksheet sheet) {
    this.path = path;
    this.sheet = sheet;
  }

  void write(List<Cell> cells) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was written");
    }
    requireFits(row < ROWS && cells.size() <= COLUMNS);
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % ROWS_KEPT == 0) {
      flush();
    }
  }

  private void write(int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> writeText(column, FormulaGuard.put(text));
      case Cell.Amount(BigDecimal value) -> write(column, cell, value);
      case Cell.Day(LocalDate day) -> write(column, cell, day);
      case Cell.Moment(LocalDateTime moment) -> write(column, cell, moment);
      case Cell.Empty() -> {}
    }
  }

  private void writeText(int column, String text) {
    String written = EscapedText.encode(text);
    requireFits(written.length() <= CHARACTERS);
    sheet.inlineString(row, column, written);
  }

  private void write(int column, Cell cell, BigDecimal value) {
    long magnitude = (long) value.precision() - value.scale();
    boolean exact =
        value.stripTrailingZeros().precision() <= DIGITS && Math.abs(magnitude) < MAGNITUDE;
    if (exact) {
      sheet.value(row, column, value);
    } else {
      writeText(column, cell.plain());
    }
  }

  private void write(int column, Cell cell, LocalDate day) {
    if (hasNumber(day)) {
      sheet.value(row, column, ChronoUnit.DAYS.between(DAY_ZERO, day));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else {
      writeText(column, cell.plain());
    }
  }

  private void write(int column, Cell cell, LocalDateTime moment) {
    if (hasNumber(moment.toLocalDate())) {
      long days = ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate());
      double part = moment.toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
      sheet.value(row, column, days + part);
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else {
      writeText(column, cell.plain());
    }
  }

  private static boolean hasNumber(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new FailedWriting(e);
    }
  }

  private void requireFits(boolean fits) {
    if (!fits) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_TOO_MUCH_FOR_WORKBOOK, path);
    }
  }
}
