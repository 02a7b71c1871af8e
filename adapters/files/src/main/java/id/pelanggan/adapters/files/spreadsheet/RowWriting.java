package id.pelanggan.adapters.files.spreadsheet;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pelanggan.adapters.files.disk.NewFile;
import id.pelanggan.adapters.files.formula.FormulaGuard;
import id.pelanggan.domain.spreadsheet.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Fills a file with rows as RFC 4180 has them, but for line ends, which are LF.
 *
 * @param rows is handed where each row goes
 */
record RowWriting(List<String> header, Consumer<Consumer<List<Cell>>> rows)
    implements NewFile.Filling {

  /** Leaves the target open, since what is written still has to reach the disk. */
  @Override
  public void fill(OutputStream target) throws IOException {
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target, StandardCharsets.UTF_8);
    try {
      write(writer, header.stream().map(Cell::of).toList());
      rows.accept(row -> write(writer, row));
      writer.flush();
    } catch (FailedWriting e) {
      throw e.failure();
    }
  }

  private static void write(CsvWriter writer, List<Cell> row) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was written");
    }
    try {
      writer.writeRecord(row.stream().map(RowWriting::written).toList());
    } catch (UncheckedIOException e) {
      throw new FailedWriting(requireNonNull(e.getCause(), "it has a cause"));
    }
  }

  /** A number with a sign is no formula. */
  private static String written(Cell cell) {
    return cell instanceof Cell.Text(String text) ? FormulaGuard.put(text) : cell.plain();
  }
}
