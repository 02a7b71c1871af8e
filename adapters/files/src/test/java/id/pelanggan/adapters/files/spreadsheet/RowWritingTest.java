package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.assertRefused;
import static id.pelanggan.adapters.files.spreadsheet.Reading.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowWritingTest {
  private static final List<String> HEADER = List.of("id", "name");

  @TempDir private Path folder;

  @Test
  void shouldWriteQuotesOnlyWhereTheyAreNeeded() throws IOException {
    Path file = folder.resolve("new.csv");

    SPREADSHEETS.write(
        file,
        List.of("id", "first, last"),
        rows -> {
          rows.accept(List.of("1", "Zoë \"Z\""));
          rows.accept(List.of("", "a\nb"));
          rows.accept(List.of(" x ", "漢😀"));
        });

    assertThat(Files.readString(file))
        .isEqualTo("id,\"first, last\"\n1,\"Zoë \"\"Z\"\"\"\n,\"a\nb\"\n x ,漢😀\n");
    assertThat(cells(file)).contains(List.of("1", "Zoë \"Z\""));
  }

  @Test
  void shouldRefuseAFileThatExistsAndAskForNoRow() throws IOException {
    Path file = Files.writeString(folder.resolve("old.csv"), "old");

    assertRefused(
        SpreadsheetError.SPREADSHEET_EXISTS,
        () ->
            SPREADSHEETS.write(
                file,
                HEADER,
                rows -> {
                  throw new AssertionError("asked for rows");
                }));
    assertThat(file).hasContent("old");
  }

  @Test
  void shouldLeaveNothingWhereTheRowsFail() {
    IllegalStateException failure = new IllegalStateException("stop");

    assertThatThrownBy(() ->
            SPREADSHEETS.write(
                folder.resolve("new.csv"),
                HEADER,
                rows -> {
                  rows.accept(List.of("1", "anna"));
                  throw failure;
                }))
        .isSameAs(failure);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldTellAFailureOfTheRowsFromOneOfTheFile() {
    UncheckedIOException ofRows = new UncheckedIOException(new IOException("elsewhere"));
    IOException ofFile = new IOException("No space left on device");
    List<Cell> longRow = List.of(Cell.of("x".repeat(100_000)));

    assertThatThrownBy(() ->
            new RowWriting(
                    HEADER,
                    rows -> {
                      throw ofRows;
                    })
                .fill(OutputStream.nullOutputStream()))
        .isSameAs(ofRows);
    assertThatThrownBy(
            () -> new RowWriting(HEADER, rows -> rows.accept(longRow)).fill(failing(ofFile)))
        .isSameAs(ofFile);
    assertThatThrownBy(() -> new RowWriting(HEADER, rows -> {}).fill(failing(ofFile)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void shouldStopWhereTheThreadIsInterrupted() {
    try {
      assertThatThrownBy(() ->
              SPREADSHEETS.write(
                  folder.resolve("new.csv"),
                  HEADER,
                  rows -> {
                    Thread.currentThread().interrupt();
                    rows.accept(List.of("1", "anna"));
                  }))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static OutputStream failing(IOException failure) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw failure;
      }
    };
  }
}
