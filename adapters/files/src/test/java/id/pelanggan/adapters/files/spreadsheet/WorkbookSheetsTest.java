package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.SPREADSHEETS;
import static id.pelanggan.adapters.files.spreadsheet.Reading.assertRefused;
import static id.pelanggan.adapters.files.spreadsheet.Reading.file;
import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static id.pelanggan.adapters.files.spreadsheet.Reading.refusal;
import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sheet of several is read, and how wide it is. */
class WorkbookSheetsTest {
  private static final String TABLE =
      """
      <row><c t="str"><v>id</v></c><c t="str"><v>name</v></c></row>\
      <row><c><v>%d</v></c><c t="str"><v>Ayu</v></c></row>\
      """;

  @TempDir private Path folder;

  @Test
  void shouldReadTheFirstVisibleSheetWithRowsAndNameTheOthers() throws IOException {
    Path file = several().in(folder);

    Preview preview = preview(file);

    assertThat(preview.dialect()).isEqualTo(new WorkbookDialect(new Sheet(4, "Toko A"), true));
    assertThat(preview.sheets())
        .containsExactly(
            new Sheet(3, "hidden"), new Sheet(4, "Toko A"), new Sheet(5, "Toko B & C"));
    assertThat(rows(file)).containsExactly(new Row(1, 2, List.of("4", "Ayu"), true));
  }

  @Test
  void shouldReadTheSheetThatIsAskedFor() throws IOException {
    Path file = several().in(folder);

    for (String sheet : new String[] {"5", "toko b & c", " Toko B & C "}) {
      Preview preview = SPREADSHEETS.preview(file, Optional.of(sheet));
      assertThat(preview.dialect())
          .isEqualTo(new WorkbookDialect(new Sheet(5, "Toko B & C"), true));
      assertThat(rows(file, preview.dialect()))
          .containsExactly(new Row(1, 2, List.of("5", "Ayu"), true));
    }
    assertThat(SPREADSHEETS.preview(file, Optional.of("hidden")).rows().getFirst().cells())
        .containsExactly("3", "Ayu");
    assertRefused(
        SpreadsheetError.SPREADSHEET_EMPTY, () -> SPREADSHEETS.preview(file, Optional.of("Empty")));
  }

  @Test
  void shouldSayHowManySheetsThereAreAndNotHowTheyAreCalled() throws IOException {
    Path file = several().in(folder);

    for (String sheet : new String[] {"Toko D", "9", "0", "-1", "99999999999", ""}) {
      PelangganException refusal = refusal(() -> SPREADSHEETS.preview(file, Optional.of(sheet)));
      assertThat(refusal.code()).isEqualTo(SpreadsheetError.SPREADSHEET_SHEET_UNKNOWN);
      assertThat(refusal.details())
          .containsOnly(Map.entry("path", file.toString()), Map.entry("sheets", "4"));
    }
    Path text = file(folder, "id,name\n1,Ayu\n");
    assertRefused(
        SpreadsheetError.SPREADSHEET_WITHOUT_SHEETS,
        () -> SPREADSHEETS.preview(text, Optional.of("1")));
  }

  @Test
  void shouldTakeANameThatIsANumberBeforeANumber() throws IOException {
    TestWorkbook workbook = several();
    workbook.text(
        TestWorkbook.BOOK,
        TestWorkbook.book(
            "<sheet name=\"2\" sheetId=\"1\" r:id=\"rId4\"/>"
                + "<sheet name=\"1\" sheetId=\"2\" r:id=\"rId5\"/>"));

    assertThat(
            SPREADSHEETS.preview(workbook.in(folder), Optional.of("2")).rows().getFirst().cells())
        .containsExactly("4", "Ayu");
  }

  @Test
  void shouldFillRowsUpToTheWidestOfTheFirst() throws IOException {
    Path file =
        TestWorkbook.of(
                """
                <row r="3"><c r="B3" t="str"><v>id</v></c><c r="C3" t="str"><v>name</v></c></row>\
                <row r="4"><c r="B4"><v>1</v></c></row>\
                <row r="5"><c r="B5"><v>2</v></c><c r="D5" t="str"><v>x</v></c><c r="E5"/></row>\
                """)
            .in(folder);

    assertThat(preview(file).columns()).containsExactly("column 1", "id", "name", "column 4");
    assertThat(rows(file))
        .containsExactly(
            new Row(1, 4, List.of("", "1", "", ""), true),
            new Row(2, 5, List.of("", "2", "", "x"), true));
  }

  @Test
  void shouldLetRowsFarBelowBeWider() throws IOException {
    String rows = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(300);
    Path file = TestWorkbook.of(rows + "<row><c><v>1</v></c><c/><c><v>3</v></c></row>").in(folder);

    List<Row> read = rows(file);

    assertThat(preview(file).rows()).hasSize(200).allMatch(row -> row.cells().size() == 2);
    assertThat(read).hasSize(301);
    assertThat(read.getLast()).isEqualTo(new Row(301, 301, List.of("1", "", "3"), true));
  }

  @Test
  void shouldReadOnlyTheFirstCellOfMergedOnes() throws IOException {
    String sheet =
        TestWorkbook.sheet(TABLE.formatted(1))
            .replace(
                "</sheetData>",
                "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>");
    Path file = new TestWorkbook().text(TestWorkbook.SHEET, sheet).in(folder);

    assertThat(rows(file)).containsExactly(new Row(1, 2, List.of("1", "Ayu"), true));
  }

  @Test
  void shouldRefuseNamesWithoutRows() throws IOException {
    Path file = TestWorkbook.of("<row><c t=\"str\"><v>id</v></c></row>").in(folder);

    assertRefused(SpreadsheetError.SPREADSHEET_ONLY_HEADER, () -> preview(file));
  }

  /** Five tabs: an empty one, a chart, a hidden one, and two with rows. */
  private static TestWorkbook several() {
    String office = TestWorkbook.OFFICE;
    TestWorkbook workbook = new TestWorkbook().rows("<row><c s=\"1\"/></row>");
    workbook.text(
        TestWorkbook.BOOK,
        TestWorkbook.book(
            """
            <sheet name="Empty" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="7" r:id="rId2"/>\
            <sheet name="hidden" sheetId="3" state="hidden" r:id="rId3"/>\
            <sheet name="Toko A" sheetId="4" r:id="rId4"/>\
            <sheet name="Toko B &amp; C" sheetId="5" r:id="rId5"/>\
            """));
    workbook.text(
        TestWorkbook.BOOK_LINKS,
        TestWorkbook.relationships(
            TestWorkbook.relationship("rId1", office + "/worksheet", "worksheets/sheet1.xml"),
            TestWorkbook.relationship("rId2", office + "/chartsheet", "chartsheets/sheet1.xml"),
            TestWorkbook.relationship("rId3", office + "/worksheet", "worksheets/sheet3.xml"),
            TestWorkbook.relationship("rId4", office + "/worksheet", "worksheets/sheet4.xml"),
            TestWorkbook.relationship("rId5", office + "/worksheet", "worksheets/sheet5.xml")));
    for (int number : new int[] {3, 4, 5}) {
      workbook.text(
          "xl/worksheets/sheet%d.xml".formatted(number),
          TestWorkbook.sheet(TABLE.formatted(number)));
    }
    return workbook;
  }
}
