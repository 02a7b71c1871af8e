package id.pelanggan.adapters.postgres.importing;

import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Files that are nothing but rows in memory; each has a header. */
final class MemorySpreadsheets implements Spreadsheets {
  static final Dialect DIALECT = new TextDialect("UTF-8", ',', '"', true, false, false);

  private final Map<Path, List<List<String>>> files = new ConcurrentHashMap<>();

  /** Rows with bars between their cells, the header first. */
  void put(Path file, List<String> rows) {
    files.put(file, rows.stream().map(row -> List.of(row.split("\\|", -1))).toList());
  }

  @Override
  public Preview preview(Path file, Optional<String> sheet) {
    List<List<String>> rows = files.get(file);
    return new Preview(
        DIALECT,
        rows.getFirst(),
        IntStream.range(1, Math.min(200, rows.size())).mapToObj(i -> row(rows, i)).toList());
  }

  @Override
  public Reader open(Path file, Dialect dialect) {
    return new MemoryReader(files.get(file));
  }

  @Override
  public void writeCells(Path file, List<String> header, Consumer<Consumer<List<Cell>>> rows) {
    throw new UnsupportedOperationException();
  }

  private static Row row(List<List<String>> rows, int number) {
    List<String> cells = rows.get(number);
    boolean legible = cells.stream().noneMatch(cell -> cell.indexOf('\uFFFD') >= 0);
    return new Row(number, number + 1L, cells, legible);
  }

  /** Reads a file as it was when it was opened. */
  private static final class MemoryReader implements Reader {
    private final List<List<String>> rows;
    private int next = 1;

    MemoryReader(List<List<String>> rows) {
      this.rows = rows;
    }

    @Override
    public Optional<Row> read() {
      return next < rows.size() ? Optional.of(row(rows, next++)) : Optional.empty();
    }

    @Override
    public long position() {
      return next;
    }

    @Override
    public long size() {
      return rows.size();
    }

    @Override
    public FileMark mark() {
      return new FileMark(rows.size(), Integer.toHexString(rows.hashCode()));
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
