package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.spreadsheet.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in one cell. */
class WorkbookCellsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "12.0, 12",
    "0, 0",
    "-0, 0",
    "-7.50, -7.5",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "1.1000000000000001, 1.1",
    "6281200001111, 6281200001111",
    "6.281200001111E12, 6281200001111",
    "6.281200001111e+12, 6281200001111",
    "123456789012345, 123456789012345",
    "1234567890123456789, 1234567890123456789",
    "1.23456789012345E+15, 1234567890123450",
    "1E-7, 0.0000001",
    "00012, 12",
    "' 5 ', 5"
  })
  void shouldWriteNumbersAsPeopleDo(String written, String read) throws IOException {
    assertThat(values(TestWorkbook.ofCells("<c><v>" + written + "</v></c>"))).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({"1E999", "-1E999", "1E2147483647", "NaN", "INF", "12 34", "0x10", "1e", "'1,5'"})
  void shouldReadNoNumberWhereThereIsNone(String written) throws IOException {
    TestWorkbook workbook = TestWorkbook.ofCells("<c><v>" + written + "</v></c>");

    assertThat(rows(workbook.in(folder)))
        .containsExactly(new Row(1, 3, List.of("1", "\ufffd"), false));
  }

  @Test
  void shouldKeepZerosThatTheFormatShows() throws IOException {
    TestWorkbook workbook =
        TestWorkbook.ofCells(
                "<c s=\"1\"><v>8123456</v></c>", "<c s=\"1\"><v>-5</v></c>", "<c><v>5</v></c>")
            .formats("0000000000");

    assertThat(values(workbook)).containsExactly("0008123456", "-5", "5");
  }

  @Test
  void shouldReadTexts() throws IOException {
    TestWorkbook workbook =
        TestWorkbook.ofCells(
                "<c t=\"s\"><v>0</v></c>",
                "<c t=\"s\"><v>1</v></c>",
                "<c t=\"s\"><v>2</v></c>",
                "<c t=\"s\"><v>3</v></c>",
                "<c t=\"inlineStr\"><is><r><t>Bu</t></r><r><rPr><b/></rPr><t>di</t></r></is></c>",
                "<c t=\"str\"><f>A1</f><v>Ayu &amp; &#x1F600;</v></c>",
                "<c t=\"str\"><f>A1</f><v></v></c>",
                "<c t=\"inlineStr\"><is><t><![CDATA[<b>]]]]><![CDATA[> &amp;]]></t></is></c>",
                "<c t=\"inlineStr\"><is><t>a<!-- not this -->b<?nor this?>c</t></is></c>")
            .strings(
                """
                <si><t xml:space="preserve"> Ayu </t></si>
                <si><r><rPr><sz val="1"/></rPr><t>Ci</t></r><r><t>tra</t></r></si>
                <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>
                <si><t>a_x000D_\nb_x005F_x000D__x00e9__x00_</t></si>
                """);

    assertThat(values(workbook))
        .containsExactly(
            " Ayu ",
            "Citra",
            "漢字",
            "a\r\nb_x000D_é_x00_",
            "Budi",
            "Ayu & 😀",
            "",
            "<b>]]> &amp;",
            "abc");
  }

  @Test
  void shouldReadTruthAndErrors() throws IOException {
    TestWorkbook workbook =
        TestWorkbook.ofCells(
            "<c t=\"b\"><v>1</v></c>",
            "<c t=\"b\"><v>0</v></c>",
            "<c t=\"e\"><v>#N/A</v></c>",
            "<c t=\"e\"><v>#REF!</v></c>",
            "<c t=\"n\"/>",
            "<c><v/></c>");

    assertThat(values(workbook)).containsExactly("TRUE", "FALSE", "", "\ufffd", "", "");
    assertThat(rows(workbook.in(folder)))
        .extracting(Row::legible)
        .containsExactly(true, true, true, false, true, true);
  }

  @Test
  void shouldTakeTheResultOfAFormulaAndComputeNothing() throws IOException {
    TestWorkbook workbook =
        TestWorkbook.ofCells(
            "<c><f>1+1</f><v>2</v></c>",
            "<c><f>1+1</f></c>",
            "<c><f>1+1</f><v></v></c>",
            "<c><f t=\"shared\" si=\"0\"/><v>3</v></c>");

    assertThat(values(workbook)).containsExactly("2", "\ufffd", "\ufffd", "3");
    assertThat(rows(workbook.in(folder)))
        .extracting(Row::legible)
        .containsExactly(true, false, false, true);
  }

  @Test
  void shouldTakeOffWhatKeepsTextFromBeingAFormula() throws IOException {
    TestWorkbook workbook =
        TestWorkbook.ofCells(
            "<c t=\"inlineStr\"><is><t>'+628</t></is></c>",
            "<c t=\"inlineStr\"><is><t>''=1</t></is></c>",
            "<c t=\"inlineStr\"><is><t>'tis</t></is></c>",
            "<c t=\"inlineStr\"><is><t>=1</t></is></c>");

    assertThat(values(workbook)).containsExactly("+628", "'=1", "'tis", "=1");
  }

  /** The cells of the second column. */
  private List<String> values(TestWorkbook workbook) throws IOException {
    return rows(workbook.in(folder)).stream().map(row -> row.cells().get(1)).toList();
  }
}
