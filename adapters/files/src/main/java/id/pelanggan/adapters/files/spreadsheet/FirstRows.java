package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.layout.HeaderGuess;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rows that an operator sees before a file is read.
 *
 * @param opening of the file from its first row on
 */
record FirstRows(Path path, Function<Dialect, Reader> opening) {
  static final int ROWS = 200;

  /** Rows can be large, and memory is not. */
  static final long CHARACTERS = 4L << 20;

  Preview preview(Dialect found) {
    List<Row> rows = read(found);
    if (rows.isEmpty()) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_EMPTY, path);
    }
    List<String> first = rows.getFirst().cells();
    List<Row> others = rows.subList(1, rows.size());
    boolean header = HeaderGuess.isHeader(first, others.stream().map(Row::cells).toList());
    return header ? withHeader(found, first, others) : withoutHeader(found, rows);
  }

  private Preview withHeader(Dialect found, List<String> first, List<Row> others) {
    if (others.isEmpty()) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_ONLY_HEADER, path);
    }
    return new Preview(
        found.withHeader(true),
        IntStream.range(0, first.size()).mapToObj(i -> name(first.get(i), i)).toList(),
        others.stream().map(FirstRows::belowHeader).toList());
  }

  private static Preview withoutHeader(Dialect found, List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElseThrow();
    return new Preview(
        found,
        IntStream.range(0, columns).mapToObj(i -> name("", i)).toList(),
        rows.subList(0, Math.min(ROWS, rows.size())));
  }

  private static String name(String cell, int index) {
    return cell.isBlank() ? "column " + (index + 1) : cell;
  }

  private static Row belowHeader(Row row) {
    return new Row(row.number() - 1, row.line(), row.cells(), row.legible());
  }

  private List<Row> read(Dialect dialect) {
    List<Row> rows = new ArrayList<>();
    long characters = 0;
    try (Reader reader = opening.apply(dialect)) {
      Optional<Row> row = reader.read();
      while (row.isPresent()) {
        rows.add(row.get());
        characters += row.get().cells().stream().mapToLong(String::length).sum();
        row = rows.size() <= ROWS && characters < CHARACTERS ? reader.read() : Optional.empty();
      }
    }
    return rows;
  }
}
