package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.COMMAS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.assertRefused;
import static id.pelanggan.adapters.files.spreadsheet.Reading.file;
import static id.pelanggan.adapters.files.spreadsheet.Reading.packed;
import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static id.pelanggan.adapters.files.spreadsheet.Reading.refusal;
import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_BINARY;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_EMPTY;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_LINE_TOO_LONG;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_MISSING;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_NOT_A_FILE;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_ONLY_HEADER;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_PACKING_DAMAGED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_QUOTE_OPEN;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_TOO_MANY_COLUMNS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class RefusalTest {
  private static final int ROW = 1 << 20;
  private static final TextDialect PACKED = new TextDialect("UTF-8", ',', '"', true, false, true);
  private static final TextDialect TRIMMED = new TextDialect("UTF-8", ',', '"', true, true, false);

  @TempDir private Path folder;

  @Test
  void shouldRefuseWhatIsNoFile() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

    for (Path path : new Path[] {folder, link, pipe, Path.of("/dev/zero")}) {
      assertRefused(SPREADSHEET_NOT_A_FILE, () -> preview(path));
      assertRefused(SPREADSHEET_NOT_A_FILE, () -> SPREADSHEETS.open(path, COMMAS));
    }
  }

  @Test
  void shouldRefuseWhatIsMissing() throws IOException {
    Path none = folder.resolve("none");
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), none);
    Path belowFile = file(folder, "a").resolve("b");

    for (Path path : new Path[] {none, dangling, belowFile}) {
      assertRefused(SPREADSHEET_MISSING, () -> preview(path));
      assertRefused(SPREADSHEET_MISSING, () -> SPREADSHEETS.open(path, COMMAS));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "\r\n \n\t\n", "\ufeff", "\ufeff\n", ",,\n,,\n", "sep=;", "sep=;\n"})
  void shouldRefuseAnEmptyFile(String text) throws IOException {
    Path plain = file(folder, text);
    Path packed = packed(folder, text);

    assertRefused(SPREADSHEET_EMPTY, () -> preview(plain));
    assertRefused(SPREADSHEET_EMPTY, () -> preview(packed));
    assertThat(rows(plain, COMMAS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,name", "id;name\n", "id\n\n", "\ufeffid,name\n,\n"})
  void shouldRefuseNamesWithoutRows(String text) throws IOException {
    Path file = file(folder, text);

    assertRefused(SPREADSHEET_ONLY_HEADER, () -> preview(file));
    assertThat(rows(file, COMMAS)).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsNotText() throws IOException {
    Path pdf = file(folder, "%PDF-1.7\n");
    Path workbook = packed(folder, "PK\u0003\u0004....xl/workbook.xml");
    Path late = file(folder, "id,name\n" + "1,anna\n".repeat(700_000) + "2,a\0b\n");

    assertThat(refusal(() -> preview(pdf)).details()).containsEntry("kind", "pdf");
    assertThat(refusal(() -> preview(workbook)).details()).containsEntry("kind", "xlsx");
    assertThat(refusal(() -> preview(late)).details()).containsEntry("kind", "unknown");
    assertRefused(SPREADSHEET_BINARY, () -> rows(late, COMMAS));
  }

  @Test
  void shouldRefuseAPackageInAPackage() throws IOException {
    Path once = packed(folder, "id,name\n1,anna\n");
    Path twice = folder.resolve("twice");
    try (var target = new java.util.zip.GZIPOutputStream(Files.newOutputStream(twice))) {
      target.write(Files.readAllBytes(once));
    }

    assertThat(refusal(() -> preview(twice)).details()).containsEntry("kind", "gzip");
  }

  @Test
  void shouldRefuseDamagedPackages() throws IOException {
    byte[] whole = Files.readAllBytes(packed(folder, "id,name\n" + "1,anna\n".repeat(1_000)));
    byte[] damaged = whole.clone();
    damaged[whole.length - 5] ^= 1;
    Path wrong = file(folder, damaged);
    Path shorter = file(folder, Arrays.copyOf(whole, whole.length - 9));
    Path plain = file(folder, "id,name\n1,anna\n");

    assertRefused(SPREADSHEET_PACKING_DAMAGED, () -> preview(wrong));
    assertRefused(SPREADSHEET_PACKING_DAMAGED, () -> rows(wrong, PACKED));
    assertRefused(SPREADSHEET_PACKING_DAMAGED, () -> preview(shorter));
    assertRefused(SPREADSHEET_PACKING_DAMAGED, () -> rows(shorter, PACKED));
    assertRefused(SPREADSHEET_PACKING_DAMAGED, () -> rows(plain, PACKED));
  }

  @Test
  void shouldReadMembersInARow() throws IOException {
    byte[] first = Files.readAllBytes(packed(folder, "id,name\n1,an"));
    byte[] second = Files.readAllBytes(packed(folder, "na\n2,budi\n"));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertThat(rows(file(folder, both))).hasSize(2);
  }

  @Test
  void shouldAcceptARowOfOneMebibyteAndNotMore() throws IOException {
    String longest = "1," + "x".repeat(ROW - 3);
    Path fits = file(folder, "id,name\n" + longest + "\n2,y\n");
    Path over = file(folder, "id,name\n0,y\n" + longest + "x\n2,y\n");

    assertThat(rows(fits)).hasSize(2);
    assertThat(preview(fits).rows()).hasSize(2);
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "3", () -> preview(over));
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "3", () -> rows(over, COMMAS));
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "3", () -> rows(over, TRIMMED));
    assertThat(refusal(() -> preview(over)).details()).containsEntry("maximum", "1048576");
  }

  @Test
  void shouldCountAllCellsOfARow() throws IOException {
    String cell = "x".repeat(60_000);
    Path file = file(folder, "id,a,b\n1,y,z\n" + (cell + ",").repeat(18) + "\n");

    assertRefused(SPREADSHEET_LINE_TOO_LONG, "3", () -> rows(file, COMMAS));
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "3", () -> preview(file));
  }

  @Test
  void shouldRefuseALongRowThatHasQuotes() throws IOException {
    String row = "1,\"a\nb\",\"c\"," + "x".repeat(2 * ROW);
    Path file = file(folder, "id,a,b,c\n" + row + "\n");

    assertRefused(SPREADSHEET_LINE_TOO_LONG, "2", () -> rows(file, COMMAS));
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "2", () -> preview(file));
  }

  @Test
  void shouldRefuseALongRowFarBehindTheSample() throws IOException {
    String rows = "1,anna\n".repeat(1_000_000);
    Path file = file(folder, "id,name\n" + rows + "x".repeat(3 * ROW) + "\n");

    assertRefused(SPREADSHEET_LINE_TOO_LONG, "1000002", () -> rows(file, COMMAS));
  }

  @Test
  void shouldAcceptAThousandColumnsAndNotMore() throws IOException {
    Path fits = file(folder, "id,name\n0,x\n1" + ",y".repeat(999) + "\n");
    Path over = file(folder, "id,name\n0,x\n1" + ",y".repeat(1_000) + "\n");
    Path wide = file(folder, ";".repeat(3_000) + "id\n" + ";".repeat(3_000) + "1\n");

    assertThat(rows(fits, COMMAS).getLast().cells()).hasSize(1_000);
    assertRefused(SPREADSHEET_TOO_MANY_COLUMNS, "3", () -> rows(over, COMMAS));
    assertRefused(SPREADSHEET_TOO_MANY_COLUMNS, "3", () -> preview(over));
    assertRefused(SPREADSHEET_TOO_MANY_COLUMNS, "1", () -> preview(wide));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void shouldNameTheLineOfAQuoteThatIsNeverClosed(String end) throws IOException {
    String text = "id,a,b\n1,\"x\ny\",z\n2,\"p\n\nq\",\"open\n3,x,y\n4,x,y\n";
    Path file = file(folder, text.replace("\n", end));

    assertRefused(SPREADSHEET_QUOTE_OPEN, "6", () -> preview(file));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "6", () -> rows(file, COMMAS));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "6", () -> rows(file, TRIMMED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void shouldNameThatLineWhereTheRowGrowsTooLongFirst(String end) throws IOException {
    String text = "id,a,b\n1,\"x\ny\",z\n2,\"p\n\"\"\nq\",\"op\nen\"\"ed\n" + "3,x,y\n".repeat(ROW);
    Path file = file(folder, text.replace("\n", end));

    assertRefused(SPREADSHEET_QUOTE_OPEN, "6", () -> preview(file));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "6", () -> rows(file, COMMAS));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "6", () -> rows(file, TRIMMED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void shouldFindThatQuoteInFrontOfTheFirstCell(String end) throws IOException {
    String text = "id,a,b\n1,x,y\n\"2,x,y\n" + "3,x,y\n".repeat(ROW);
    Path file = file(folder, text.replace("\n", end));

    assertRefused(SPREADSHEET_QUOTE_OPEN, "3", () -> preview(file));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "3", () -> rows(file, COMMAS));
  }

  @Test
  void shouldNameThatLineWhereItIsTheFirst() throws IOException {
    Path file = file(folder, "id;name;\"remark\n1;x;y\n2;x;y\n");

    assertRefused(SPREADSHEET_QUOTE_OPEN, "1", () -> preview(file));
  }

  @Test
  void shouldRefuseAtOnceWhatIsWrongBelowTheRowsItShows() throws IOException {
    String rows = "id,name\n" + "1,anna\n".repeat(5_000);
    Path quote = file(folder, rows + "2,\"open\n3,x\n");
    Path tooLong = file(folder, rows + "2," + "x".repeat(2 * ROW) + "\n");

    assertRefused(SPREADSHEET_QUOTE_OPEN, "5002", () -> preview(quote));
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "5002", () -> preview(tooLong));
  }

  @Test
  void shouldNameThatLineBehindTheSampleToo() throws IOException {
    String rows = "1,anna\n".repeat(1_000_000);
    Path atEnd = file(folder, "id,name\n" + rows + "1,\"open\n" + "1,anna\n".repeat(10));
    Path tooLong = file(folder, "id,name\n" + rows + "1,\"open\n" + rows);

    assertRefused(SPREADSHEET_QUOTE_OPEN, "1000002", () -> rows(atEnd));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "1000002", () -> rows(tooLong));
  }

  @Test
  void shouldNameTheLineOfAQuoteOnOneEndlessLine() throws IOException {
    Path file = file(folder, "id,name\n1,anna\n2, \"" + "x".repeat(2 * ROW));
    Path first = file(folder, "\"id,name\n1,anna\n");

    assertRefused(SPREADSHEET_QUOTE_OPEN, "3", () -> rows(file, TRIMMED));
    assertRefused(SPREADSHEET_LINE_TOO_LONG, "3", () -> rows(file, COMMAS));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "1", () -> preview(first));
  }

  @Test
  void shouldRefuseAQuoteInTheWrongPlaceRatherThanMergeRows() throws IOException {
    Path file = file(folder, "id,name\n1,anna\n2,\"5\" nail\n3,\"x\"\n");

    assertRefused(SPREADSHEET_QUOTE_OPEN, "3", () -> rows(file, COMMAS));
    assertRefused(SPREADSHEET_QUOTE_OPEN, "3", () -> preview(file));
  }

  @Test
  void shouldNotRepeatWhatStandsInTheFile() throws IOException {
    Path file = file(folder, "id,name\n1,\"secret\"Secret\n");

    PelangganException refusal = refusal(() -> rows(file, COMMAS));

    assertThat(refusal).hasMessageNotContainingAny("ecret", "'S'");
    assertThat(refusal.details()).containsOnlyKeys("path", "line");
  }

  @Test
  void shouldRefuseToGuessWhatTheCallerMeant() throws IOException {
    Path file = file(folder, "id,name\n1,anna\n".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() ->
            SPREADSHEETS.open(file, new TextDialect("EBCDIC-9", ',', '"', true, false, false)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> SPREADSHEETS.open(file, new TextDialect("UTF-8", '"', '"', true, false, false)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
