package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.COMMAS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.assertRefused;
import static id.pelanggan.adapters.files.spreadsheet.Reading.file;
import static id.pelanggan.adapters.files.spreadsheet.Reading.packed;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

class RowReaderTest {
  private static final TextDialect PACKED = new TextDialect("UTF-8", ',', '"', true, false, true);
  private static final String LONG = "id,name\n" + "1,anna\n".repeat(600_000);

  @TempDir private Path folder;

  @Test
  void shouldMarkTheBytesOnTheDisk() throws IOException, NoSuchAlgorithmException {
    Path plain = file(folder, LONG);
    Path packed = packed(folder, LONG);

    assertThat(markOf(plain, COMMAS)).isEqualTo(expectedMark(plain));
    assertThat(markOf(packed, PACKED)).isEqualTo(expectedMark(packed));
  }

  @Test
  void shouldMarkTheSameTwice() throws IOException {
    try (Reader reader = SPREADSHEETS.open(file(folder, "id\n1\n"), COMMAS)) {
      readToEnd(reader);
      assertThat(reader.mark()).isEqualTo(reader.mark());
    }
  }

  @Test
  void shouldHaveNoMarkBeforeTheEnd() throws IOException {
    try (Reader reader = SPREADSHEETS.open(file(folder, "id\n1\n"), COMMAS)) {
      assertThatThrownBy(reader::mark).isInstanceOf(IllegalStateException.class);
      assertThat(reader.read()).isPresent();
      assertThatThrownBy(reader::mark).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void shouldTellHowFarItCame() throws IOException {
    for (TextDialect dialect : new TextDialect[] {COMMAS, PACKED}) {
      Path file = dialect.compressed() ? packed(folder, LONG) : file(folder, LONG);
      try (Reader reader = SPREADSHEETS.open(file, dialect)) {
        assertThat(reader.position()).isZero();
        assertThat(reader.size()).isEqualTo(Files.size(file));
        long last = 0;
        while (reader.read().isPresent()) {
          assertThat(reader.position()).isBetween(last, reader.size());
          last = reader.position();
        }
        assertThat(reader.position()).isEqualTo(reader.size());
      }
    }
  }

  @Test
  void shouldNoticeThatTheFileGrows() throws IOException {
    assertChangeIsNoticed(file -> Files.writeString(file, "2,budi\n", StandardOpenOption.APPEND));
  }

  @Test
  void shouldNoticeThatTheFileShrinks() throws IOException {
    assertChangeIsNoticed(file -> {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() - 7);
      }
    });
  }

  @Test
  void shouldNoticeThatTheFileIsReplacedByAnEqualOne() throws IOException {
    assertChangeIsNoticed(file -> {
      Path copy = file.resolveSibling("copy");
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
    });
  }

  @Test
  void shouldNoticeThatTheFileWasWrittenTo() throws IOException {
    assertChangeIsNoticed(file -> Files.setLastModifiedTime(file, FileTime.fromMillis(1_000)));
  }

  @Test
  void shouldNoticeThatTheFileIsGone() throws IOException {
    assertChangeIsNoticed(Files::delete);
  }

  @Test
  void shouldNoticeWhileItReads() throws IOException {
    Path file = file(folder, LONG + LONG);
    try (Reader reader = SPREADSHEETS.open(file, COMMAS)) {
      assertThat(reader.read()).isPresent();
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

      assertRefused(SPREADSHEET_CHANGED, () -> readToEnd(reader));

      assertThat(reader.position()).isLessThan(3 << 20);
    }
  }

  @Test
  void shouldNoticeAChangeOfAPackedFileBeforeItCallsItDamaged() throws IOException {
    Random random = new Random(20_261_123);
    String numbers =
        random.longs(50_000).mapToObj(Long::toString).collect(Collectors.joining("\n"));
    Path file = packed(folder, "id\n" + numbers);
    try (Reader reader = SPREADSHEETS.open(file, PACKED)) {
      assertThat(reader.read()).isPresent();
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.allocate(100_000), 200_000);
      }
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

      assertRefused(SPREADSHEET_CHANGED, () -> readToEnd(reader));
      assertThat(reader.position()).isLessThan(reader.size());
    }
  }

  @Test
  void shouldStopWhereTheThreadIsInterrupted() throws IOException {
    try (Reader reader = SPREADSHEETS.open(file(folder, LONG), COMMAS)) {
      assertThat(reader.read()).isPresent();
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(reader::read).isInstanceOf(CancellationException.class);
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void shouldStopAPreviewWhereTheThreadIsInterrupted() throws IOException {
    Path file = packed(folder, LONG);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> SPREADSHEETS.preview(file))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @FunctionalInterface
  private interface Change {
    void apply(Path file) throws IOException;
  }

  /** Made in front of the first row and behind the last one. */
  private void assertChangeIsNoticed(Change change) throws IOException {
    Path early = file(folder, LONG);
    try (Reader reader = SPREADSHEETS.open(early, COMMAS)) {
      change.apply(early);
      assertRefused(SPREADSHEET_CHANGED, () -> readToEnd(reader));
    }
    Path late = file(folder, LONG);
    try (Reader reader = SPREADSHEETS.open(late, COMMAS)) {
      readToEnd(reader);
      change.apply(late);
      assertRefused(SPREADSHEET_CHANGED, reader::mark);
    }
  }

  private static void readToEnd(Reader reader) {
    while (reader.read().isPresent()) {
      assertThat(reader.position() > 0).isTrue();
    }
  }

  private static FileMark markOf(Path file, Dialect dialect) {
    try (Reader reader = SPREADSHEETS.open(file, dialect)) {
      while (reader.read().isPresent()) {
        Thread.onSpinWait();
      }
      return reader.mark();
    }
  }

  private static FileMark expectedMark(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return new FileMark(bytes.length, HexFormat.of().formatHex(hash));
  }
}
