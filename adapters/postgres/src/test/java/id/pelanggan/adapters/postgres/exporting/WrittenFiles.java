package id.pelanggan.adapters.postgres.exporting;

import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Files in memory, each with a header; one that could not be filled is not there. */
final class WrittenFiles implements Spreadsheets {
  static final Dialect DIALECT = new TextDialect("UTF-8", ',', '"', true, false, false);

  private final Map<Path, List<List<String>>> files = new ConcurrentHashMap<>();
  private Runnable beforeRows = () -> {};

  /** Rows with bars between their cells, the header first. */
  void put(Path file, String... rows) {
    files.put(
        file,
        IntStream.range(0, rows.length).mapToObj(i -> List.of(rows[i].split("\\|", -1))).toList());
  }

  /** Something that happens between the two readings of what is written. */
  void beforeRows(Runnable event) {
    beforeRows = event;
  }

  Optional<List<List<String>>> find(Path file) {
    return Optional.ofNullable(files.get(file));
  }

  @Override
  public Preview preview(Path file, Optional<String> sheet) {
    List<List<String>> rows = files.get(file);
    return new Preview(DIALECT, rows.getFirst(), rows(rows));
  }

  @Override
  public Reader open(Path file, Dialect dialect) {
    return new MemoryReader(rows(files.get(file)));
  }

  @Override
  public void writeCells(Path file, List<String> header, Consumer<Consumer<List<Cell>>> rows) {
    List<List<String>> written = new ArrayList<>(List.of(header));
    beforeRows.run();
    rows.accept(row -> written.add(row.stream().map(Cell::plain).toList()));
    files.put(file, written);
  }

  private static List<Row> rows(List<List<String>> rows) {
    return IntStream.range(1, rows.size())
        .mapToObj(i -> new Row(i, i + 1L, rows.get(i), true))
        .toList();
  }

  /** Reads a file as it was when it was opened. */
  private static final class MemoryReader implements Reader {
    private final List<Row> rows;
    private final Iterator<Row> left;

    MemoryReader(List<Row> rows) {
      this.rows = rows;
      this.left = rows.iterator();
    }

    @Override
    public Optional<Row> read() {
      return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }

    @Override
    public long position() {
      return 0;
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
