package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.workbook.SheetRow;
import id.pelanggan.adapters.files.workbook.SheetRows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Rows that are all as wide as the widest of the first ones. Sheets leave out empty cells at the
 * end of a row, and a row with too few cells would count as broken off.
 */
final class EvenRows {
  private final SheetRows rows;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private int width;
  private boolean looked;

  EvenRows(SheetRows rows) {
    this.rows = rows;
  }

  Optional<SheetRow> next() {
    if (!looked) {
      looked = true;
      lookAhead();
    }
    Optional<SheetRow> row = ahead.isEmpty() ? rows.next() : Optional.of(ahead.removeFirst());
    return row.map(this::widened);
  }

  /** As many as an operator is shown, so that the columns are the same then and later. */
  private void lookAhead() {
    long characters = 0;
    Optional<SheetRow> row = rows.next();
    while (row.isPresent()) {
      List<String> cells = row.get().cells();
      ahead.add(row.get());
      width = Math.max(width, cells.size());
      characters += cells.stream().mapToLong(String::length).sum();
      boolean enough = ahead.size() >= FirstRows.ROWS || characters >= FirstRows.CHARACTERS;
      row = enough ? Optional.empty() : rows.next();
    }
  }

  private SheetRow widened(SheetRow row) {
    if (row.cells().size() >= width) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    return new SheetRow(row.line(), cells, row.legible());
  }
}
