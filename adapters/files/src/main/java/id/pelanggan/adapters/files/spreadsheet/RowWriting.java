package id.pelanggan.adapters.files.spreadsheet;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pelanggan.adapters.files.disk.NewFile;
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
record RowWriting(List<String> header, Consumer<Consumer<List<String>>> rows)
    implements NewFile.Filling {

  /** Leaves the target open, since what is written still has to reach the disk. */
  @Override
  public void fill(OutputStream target) throws IOException {
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target, StandardCharsets.UTF_8);
    try {
      write(writer, header);
      rows.accept(row -> write(writer, row));
      writer.flush();
    } catch (Failed e) {
      throw e.failure;
    }
  }

  private static void write(CsvWriter writer, List<String> row) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was written");
    }
    try {
      writer.writeRecord(row);
    } catch (UncheckedIOException e) {
      throw new Failed(requireNonNull(e.getCause(), "it has a cause"));
    }
  }

  /** Carries a failure of this file past whoever hands over the rows. */
  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final IOException failure;

    Failed(IOException failure) {
      super(null, null, false, false);
      this.failure = failure;
    }
  }
}
