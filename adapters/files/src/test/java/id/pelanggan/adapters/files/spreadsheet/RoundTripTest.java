package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.cells;
import static id.pelanggan.adapters.files.spreadsheet.Reading.dialect;
import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.files.formula.FormulaGuard;
import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.spreadsheet.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random tables, written in random ways by the test itself, are found as they were. */
class RoundTripTest {
  private static final int TABLES = 600;

  @TempDir private Path folder;

  @Test
  void shouldFindWhatWasWrittenHoweverItWasWritten() throws IOException {
    long seed = 20_261_123;
    for (int i = 0; i < TABLES; i++) {
      Random random = new Random(seed + i);
      RandomTable table = RandomTable.of(random);
      RandomDialect dialect = RandomDialect.of(random);
      Path file = folder.resolve("table-" + i);
      write(file, dialect.write(table, random), dialect.packed());

      Preview preview = preview(file);

      String name =
          "seed %d: %s%n%s"
              .formatted(seed + i, dialect, Files.readString(file, StandardCharsets.ISO_8859_1));
      assertThat(preview.dialect().header()).as(name).isEqualTo(dialect.header());
      assertThat(dialect(preview).charset()).as(name).isIn(dialect.acceptableCharsets(table));
      assertThat(dialect(preview).compressed()).as(name).isEqualTo(dialect.packed());
      assertThat(dialect(preview).separator()).as(name).isEqualTo(dialect.separator());
      if (dialect.header()) {
        assertThat(preview.columns()).as(name).isEqualTo(table.names());
      }
      assertThat(cells(file)).as(name).isEqualTo(withoutGuards(table));
      assertThat(preview.rows()).as(name).extracting(Row::cells).isEqualTo(withoutGuards(table));
      Files.delete(file);
    }
  }

  @Test
  void shouldReadWhatItWrites() throws IOException {
    long seed = 20_261_123;
    for (int i = 0; i < TABLES / 5; i++) {
      RandomTable table = RandomTable.of(new Random(seed + i));
      Path file = folder.resolve("own-" + i);

      SPREADSHEETS.write(file, table.names(), rows -> table.rows().forEach(rows));

      assertThat(preview(file).columns()).as("seed %d", seed + i).isEqualTo(table.names());
      assertThat(cells(file)).as("seed %d", seed + i).isEqualTo(table.rows());
    }
  }

  /** What looks as if it had been kept from being a formula is read without that. */
  private static List<List<String>> withoutGuards(RandomTable table) {
    return table.rows().stream()
        .map(row -> row.stream().map(FormulaGuard::takeOff).toList())
        .toList();
  }

  private static void write(Path file, byte[] bytes, boolean packed) throws IOException {
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream target = packed ? new GZIPOutputStream(plain) : plain) {
      target.write(bytes);
    }
  }
}
