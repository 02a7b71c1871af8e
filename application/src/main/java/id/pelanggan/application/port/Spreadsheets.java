package id.pelanggan.application.port;

import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Files of rows. Whatever a file holds, its reading takes a bounded amount of memory. Each problem
 * is a {@link id.pelanggan.domain.failure.PelangganException} with a {@link
 * id.pelanggan.domain.spreadsheet.SpreadsheetError}; none repeats what stands in the file.
 */
public interface Spreadsheets {

  /**
   * Reads a file's first part and finds out how it is written and what its columns are called. A
   * file of text or a workbook, told apart by what is in it.
   *
   * @param sheet name or number of a workbook's sheet; empty for the first visible one with rows
   */
  Preview preview(Path file, Optional<String> sheet);

  default Preview preview(Path file) {
    return preview(file, Optional.empty());
  }

  /**
   * Opens a file from its first row on.
   *
   * @param dialect as {@link #preview} found it, or as the operator corrected it
   */
  Reader open(Path file, Dialect dialect);

  /**
   * Writes a file; refuses where it exists. Its name tells what it becomes: {@code .xlsx} a
   * workbook, {@code .gz} packed text, anything else text, in UTF-8 and with commas. Text that a
   * spreadsheet program would run as a formula gets an apostrophe in front, which reading takes
   * away again.
   *
   * @param rows is handed where each row goes
   */
  void writeCells(Path file, List<String> header, Consumer<Consumer<List<Cell>>> rows);

  /** The same with cells of text only. */
  default void write(Path file, List<String> header, Consumer<Consumer<List<String>>> rows) {
    writeCells(
        file,
        header,
        target -> rows.accept(row -> target.accept(row.stream().map(Cell::of).toList())));
  }

  /**
   * The beginning of a file.
   *
   * @param columns names as the header has them; made up ({@code column 1}, …) where it has none
   * @param rows the first rows with data, at most 200
   * @param sheets of a workbook, as far as there is anything in them; none of a file of text
   */
  record Preview(Dialect dialect, List<String> columns, List<Row> rows, List<Sheet> sheets) {
    public Preview {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      sheets = List.copyOf(sheets);
    }

    public Preview(Dialect dialect, List<String> columns, List<Row> rows) {
      this(dialect, columns, rows, List.of());
    }
  }

  /** Reads rows one after another. Used by one thread at a time. */
  interface Reader extends AutoCloseable {

    /** The next row that is not blank; empty at the end of the file. */
    Optional<Row> read();

    /** How many bytes of the file on disk were read so far, of {@link #size}; never fewer. */
    long position();

    /** The file's size on disk when it was opened. */
    long size();

    /**
     * What was read, known after the last row only.
     *
     * @throws id.pelanggan.domain.failure.PelangganException {@code SPREADSHEET_CHANGED} where the
     *     file changed while it was read
     */
    FileMark mark();

    @Override
    void close();
  }
}
