package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookDatesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, 1900-02-29",
    "61, 1900-03-01",
    "0, 1900-01-00",
    "36526, 2000-01-01",
    "46349, 2026-11-23",
    "2958465, 9999-12-31",
    "2958466, 2958466",
    "-1, -1",
    "46349.586805555555, 2026-11-23T14:05:00",
    "0.5, 12:00:00",
    "46349.99999999, 2026-11-24"
  })
  void shouldCountDaysFrom1900(String serial, String read) throws IOException {
    assertThat(value(workbook(serial).formats(14))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"0, 1904-01-01", "44887, 2026-11-23", "44887.25, 2026-11-23T06:00:00"})
  void shouldCountDaysFrom1904(String serial, String read) throws IOException {
    TestWorkbook workbook = workbook(serial).formats(14);
    String book = TestWorkbook.book("<sheet name=\"D\" sheetId=\"1\" r:id=\"rId1\"/>");
    for (String yes : new String[] {"1", "true"}) {
      workbook.text(
          TestWorkbook.BOOK,
          book.replace("<workbookPr/>", "<workbookPr date1904=\"" + yes + "\"/>"));

      assertThat(value(workbook)).isEqualTo(read);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.25, 06:00:00", "0.9999999, 24:00:00", "1.5, 36:00:00", "0.000011574074, 00:00:01"})
  void shouldCountHoursThatGoBeyondADay(String serial, String read) throws IOException {
    assertThat(value(workbook(serial).formats("[h]:mm:ss"))).isEqualTo(read);
    assertThat(value(workbook(serial).formats(46))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/mm/yyyy",
        "d-mmm-yy",
        "[$-421]dd mmmm yyyy;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "yyyy\\-mm\\-dd",
        "\"tgl \"d mmmm",
        "mmm yyyy",
        "mm",
        "DD.MM.YYYY",
        "[Red]dd/mm/yy;[Blue]0"
      })
  void shouldKnowFormatsOfDays(String format) throws IOException {
    assertThat(value(workbook("46349").formats(format))).isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/mm/yyyy hh:mm",
        "yyyy-mm-dd\\ hh:mm:ss.000",
        "m/d/yy h:mm AM/PM;@",
        "d mmm, h.mm"
      })
  void shouldKnowFormatsOfMoments(String format) throws IOException {
    assertThat(value(workbook("46349").formats(format))).isEqualTo("2026-11-23T00:00:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"hh:mm", "h:mm:ss AM/PM", "mm:ss", "[$-F400]h:mm:ss\\ AM/PM"})
  void shouldKnowFormatsOfTimes(String format) throws IOException {
    assertThat(value(workbook("0.586805555555556").formats(format))).isEqualTo("14:05:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General",
        "0.00",
        "#,##0",
        "0.00E+00",
        "\"Rp\"#,##0",
        "[$Rp-421]#,##0.00",
        "0\" hari\"",
        "#,##0\\ \\d",
        "[Red]0;dd/mm/yyyy",
        "\"days\"",
        "@",
        "_-* #,##0_-",
        "0.0 \"s",
        "# ?/?"
      })
  void shouldLeaveNumbersOfOtherFormatsAlone(String format) throws IOException {
    assertThat(value(workbook("46349").formats(format))).isEqualTo("46349");
  }

  @Test
  void shouldKnowTheFormatsThatNeedNoCode() throws IOException {
    IntStream days = IntStream.of(14, 15, 16, 17, 27, 31, 36, 50, 58);
    for (int id : days.toArray()) {
      assertThat(value(workbook("46349").formats(id))).as("format %d", id).isEqualTo("2026-11-23");
    }
    for (int id : new int[] {18, 21, 32, 45, 47}) {
      assertThat(value(workbook("0.25").formats(id))).as("format %d", id).isEqualTo("06:00:00");
    }
    for (int id : new int[] {0, 1, 13, 23, 37, 48, 49, 59, 999}) {
      assertThat(value(workbook("46349").formats(id))).as("format %d", id).isEqualTo("46349");
    }
    assertThat(value(workbook("46349").formats(22))).isEqualTo("2026-11-23T00:00:00");
  }

  @Test
  void shouldReadDatesThatAreWrittenOut() throws IOException {
    TestWorkbook workbook =
        TestWorkbook.ofCells(
                "<c t=\"d\" s=\"1\"><v>2026-11-23T00:00:00</v></c>",
                "<c t=\"d\"><v>2026-11-23T14:05:00</v></c>")
            .formats(14);

    assertThat(rows(workbook.in(folder)))
        .extracting(row -> row.cells().get(1))
        .containsExactly("2026-11-23", "2026-11-23T14:05:00");
  }

  private static TestWorkbook workbook(String serial) {
    return TestWorkbook.ofCells("<c s=\"1\"><v>" + serial + "</v></c>");
  }

  private String value(TestWorkbook workbook) throws IOException {
    return rows(workbook.in(folder)).getFirst().cells().get(1);
  }
}
