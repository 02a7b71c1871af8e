package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.assertRefused;
import static id.pelanggan.adapters.files.spreadsheet.Reading.cells;
import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_EXISTS;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_TOO_MUCH_FOR_WORKBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of every kind, in files of every kind. */
class CellWritingTest {
  private static final List<String> HEADER = List.of("id", "name", "since", "at", "amount");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<Cell> ROW =
      List.of(
          new Cell.Amount(BigDecimal.ONE),
          new Cell.Text("+62800"),
          new Cell.Day(DAY),
          new Cell.Moment(DAY.atTime(14, 5)),
          new Cell.Amount(new BigDecimal("-1250.5")));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.CSV.GZ", "a.xlsx", "a.XLSX", "a.txt"})
  void shouldReadBackWhatItWrote(String name) throws IOException {
    Path file = write(name, ROW);

    assertThat(preview(file).columns()).isEqualTo(HEADER);
    assertThat(cells(file))
        .containsExactly(List.of("1", "+62800", "2026-11-23", "2026-11-23T14:05:00", "-1250.5"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertRefused(SPREADSHEET_EXISTS, () -> write(name, ROW));
  }

  @Test
  void shouldTakeTheKindOfFileFromItsName() {
    assertThat(preview(write("a.xlsx", ROW)).dialect()).isInstanceOf(WorkbookDialect.class);
    assertThat(preview(write("a.csv.gz", ROW)).dialect())
        .isEqualTo(new TextDialect("UTF-8", ',', '"', true, false, true));
    assertThat(preview(write("a.xlsx.csv", ROW)).dialect()).isInstanceOf(TextDialect.class);
  }

  @Test
  void shouldGuardTextAndNoNumbers() throws IOException {
    Path file = write("a.csv", ROW);

    assertThat(file)
        .hasContent("id,name,since,at,amount\n1,'+62800,2026-11-23,2026-11-23T14:05:00,-1250.5\n");
  }

  @Test
  void shouldWriteNoFormulaAndRealNumbersAndDates() throws IOException {
    Path file = write("a.xlsx", ROW);

    String sheet = part(file, "xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .doesNotContain("<f>")
        .contains("<t>&apos;+62800</t>", "<v>46349</v>", "<v>-1250.5</v>");
    assertThat(part(file, "xl/styles.xml")).contains("yyyy-mm-dd hh:mm:ss");
  }

  @Test
  void shouldWriteAsTextWhatAWorkbookCannotHoldAsANumber() throws IOException {
    Path file =
        write(
            "a.xlsx",
            List.of(
                new Cell.Amount(new BigDecimal("1234567890123456789")),
                new Cell.Amount(new BigDecimal("1E+3")),
                new Cell.Day(LocalDate.of(1900, 2, 28)),
                new Cell.Moment(LocalDate.of(1850, 1, 1).atTime(1, 2, 3)),
                new Cell.Empty()));

    assertThat(cells(file))
        .containsExactly(
            List.of("1234567890123456789", "1000", "1900-02-28", "1850-01-01T01:02:03", ""));
  }

  @Test
  void shouldRefuseMoreThanAWorkbookHolds() {
    Path file = folder.resolve("a.xlsx");
    Cell longest = Cell.of("x".repeat(32_768));

    assertRefused(SPREADSHEET_TOO_MUCH_FOR_WORKBOOK, () -> write("a.xlsx", List.of(longest)));
    assertRefused(
        SPREADSHEET_TOO_MUCH_FOR_WORKBOOK,
        () ->
            SPREADSHEETS.writeCells(
                file,
                List.of("id"),
                rows -> {
                  List<Cell> row = List.of(new Cell.Empty());
                  for (int i = 0; i < 1_048_576; i++) {
                    rows.accept(row);
                  }
                }));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldLeaveNothingWhereTheRowsFailOrTheThreadIsInterrupted() {
    IllegalStateException failure = new IllegalStateException("stop");
    Path file = folder.resolve("a.xlsx");

    assertThatThrownBy(() -> SPREADSHEETS.writeCells(file, HEADER, failingAfter(2_000, failure)))
        .isSameAs(failure);
    try {
      assertThatThrownBy(() ->
              SPREADSHEETS.writeCells(
                  file,
                  HEADER,
                  rows -> {
                    Thread.currentThread().interrupt();
                    rows.accept(ROW);
                  }))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldPassOnWhatTheDiskRefuses() {
    IOException full = new IOException("No space left on device");
    OutputStream target =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(() ->
            new WorkbookWriting(
                    folder, HEADER, failingAfter(600_000, new AssertionError("went on")))
                .fill(target))
        .isSameAs(full);
  }

  private static Consumer<Consumer<List<Cell>>> failingAfter(int count, Throwable failure) {
    return rows -> {
      for (int i = 0; i < count; i++) {
        rows.accept(ROW);
      }
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    };
  }

  private Path write(String name, List<Cell> row) {
    Path file = folder.resolve(name);
    SPREADSHEETS.writeCells(file, HEADER, rows -> rows.accept(row));
    return file;
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
