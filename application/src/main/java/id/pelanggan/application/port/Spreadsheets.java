package id.pelanggan.application.port;

import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
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

  /** Reads a file's first part and finds out how it is written and what its columns are called. */
  Preview preview(Path file);

  /**
   * Opens a file from its first row on.
   *
   * @param dialect as {@link #preview} found it, or as the operator corrected it
   */
  Reader open(Path file, Dialect dialect);

  /**
   * Writes a file of UTF-8 text with commas; refuses where it exists.
   *
   * @param rows is handed where each row goes
   */
  void write(Path file, List<String> header, Consumer<Consumer<List<String>>> rows);

  /**
   * The beginning of a file.
   *
   * @param columns names as the header has them; made up ({@code column 1}, …) where it has none
   * @param rows the first rows with data, at most 200
   */
  record Preview(Dialect dialect, List<String> columns, List<Row> rows) {
    public Preview {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** Reads rows one after another. Used by one thread at a time. */
  interface Reader extends AutoCloseable {

    /** The next row that is not blank; empty at the end of the file. */
    Optional<Row> read();

    /** How many bytes of the file on disk were read so far, of {@link #size}. */
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
