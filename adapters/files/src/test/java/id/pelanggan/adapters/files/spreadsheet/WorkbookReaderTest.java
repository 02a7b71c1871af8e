package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.assertRefused;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_CHANGED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_MISSING;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_SHEET_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
  private static final WorkbookDialect FIRST = new WorkbookDialect(new Sheet(1, "Data"), true);

  @TempDir private Path folder;

  @Test
  void shouldKnowTheFileByAllItsBytes() throws IOException, NoSuchAlgorithmException {
    Path file = large();
    byte[] bytes = Files.readAllBytes(file);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    try (Reader reader = SPREADSHEETS.open(file, FIRST)) {
      assertThatThrownBy(reader::mark).isInstanceOf(IllegalStateException.class);
      readToEnd(reader);

      assertThat(reader.mark())
          .isEqualTo(new FileMark(bytes.length, HexFormat.of().formatHex(hash)));
      assertThat(reader.read()).isEmpty();
    }
  }

  @Test
  void shouldTellHowFarItCame() throws IOException {
    Path file = large();
    try (Reader reader = SPREADSHEETS.open(file, FIRST)) {
      assertThat(reader.position()).isBetween(0L, reader.size() / 2);
      assertThat(reader.size()).isEqualTo(Files.size(file));
      long last = 0;
      long steps = 0;
      while (reader.read().isPresent()) {
        assertThat(reader.position()).isBetween(last, reader.size());
        steps += reader.position() > last ? 1 : 0;
        last = reader.position();
      }
      assertThat(steps).isGreaterThan(3);
      assertThat(reader.position()).isEqualTo(reader.size());
    }
  }

  @Test
  void shouldNoticeThatTheFileWasWrittenTo() throws IOException {
    Path early = large();
    try (Reader reader = SPREADSHEETS.open(early, FIRST)) {
      Files.setLastModifiedTime(early, FileTime.fromMillis(1_000));
      assertRefused(SPREADSHEET_CHANGED, () -> readToEnd(reader));
    }
    Path late = large();
    try (Reader reader = SPREADSHEETS.open(late, FIRST)) {
      readToEnd(reader);
      Files.setLastModifiedTime(late, FileTime.fromMillis(1_000));
      assertRefused(SPREADSHEET_CHANGED, reader::mark);
    }
    Path damaged = large();
    try (Reader reader = SPREADSHEETS.open(damaged, FIRST)) {
      assertThat(reader.read()).isPresent();
      try (FileChannel channel = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.allocate(600_000), 200_000);
      }
      Files.setLastModifiedTime(damaged, FileTime.fromMillis(1_000));
      assertRefused(SPREADSHEET_CHANGED, () -> readToEnd(reader));
    }
  }

  @Test
  void shouldStopWhereTheThreadIsInterrupted() throws IOException {
    Path file = large();
    try (Reader reader = SPREADSHEETS.open(file, FIRST)) {
      assertThat(reader.read()).isPresent();
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(reader::read).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> SPREADSHEETS.preview(file))
            .isInstanceOf(CancellationException.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void shouldOpenOnlyWhatIsThere() throws IOException {
    Path file = TestWorkbook.of("").in(folder);

    assertRefused(
        SPREADSHEET_SHEET_UNKNOWN,
        () -> SPREADSHEETS.open(file, new WorkbookDialect(new Sheet(2, "Data"), true)));
    assertRefused(SPREADSHEET_MISSING, () -> SPREADSHEETS.open(folder.resolve("none"), FIRST));
  }

  /** A megabyte that cannot be packed much, half of it in texts. */
  private Path large() throws IOException {
    Random random = new Random(20_261_123);
    String items =
        random
            .longs(20_000)
            .mapToObj(number -> "<si><t>" + Long.toString(number, 36) + "</t></si>")
            .collect(Collectors.joining());
    StringBuilder rows = new StringBuilder("<row><c t=\"str\"><v>id</v></c></row>");
    for (int i = 0; i < 20_000; i++) {
      rows.append(
          "<row><c t=\"s\"><v>%d</v></c><c><v>%d</v></c></row>".formatted(i, random.nextInt()));
    }
    return TestWorkbook.of(rows.toString()).strings(items).in(folder);
  }

  private static void readToEnd(Reader reader) {
    while (reader.read().isPresent()) {
      assertThat(reader.size()).isPositive();
    }
  }
}
