package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.spreadsheet.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table as different programs write it. */
class WorkbookShapesTest {
  private static final List<String> COLUMNS = List.of("id", "name", "since", "amount");
  private static final List<Row> ROWS =
      List.of(
          new Row(1, 2, List.of("1", "Ayu & Bima", "2026-11-23", "12500"), true),
          new Row(2, 4, List.of("2", "", "", "0.5"), true));

  @TempDir private Path folder;

  @Test
  void shouldReadWhatExcelWrites() throws IOException {
    assertIsTheTable(
        table(
                """
                <row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c>\
                <c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>
                <row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>4</v></c>\
                <c r="C2" s="1"><v>46349</v></c><c r="D2" s="2"><v>12500</v></c></row>
                <row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4" s="2"/>\
                <c r="D4"><f>1/2</f><v>0.5</v></c></row>\
                """)
            .strings(
                """
                <si><t>id</t></si><si><t>name</t></si><si><t>since</t></si><si><t>amount</t></si>
                <si><t>Ayu &amp; Bima</t><phoneticPr fontId="1" type="noConversion"/></si>\
                """));
  }

  @Test
  void shouldReadWhatLibreOfficeWrites() throws IOException {
    assertIsTheTable(
        table(
                """
                <row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" \
                outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c>\
                <c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c>\
                <c r="D1" s="0" t="s"><v>3</v></c></row>
                <row r="2" ht="12.8"><c r="A2" s="0" t="n"><v>1</v></c>\
                <c r="B2" s="0" t="s"><v>4</v></c><c r="C2" s="1" t="n"><v>46349</v></c>\
                <c r="D2" s="0" t="n"><v>12500</v></c></row>
                <row r="4" ht="12.8"><c r="A4" s="0" t="n"><v>2</v></c>\
                <c r="D4" s="0" t="n"><f aca="false">1/2</f><v>0.5</v></c></row>\
                """)
            .strings(
                """
                <si><t xml:space="preserve">id</t></si><si><t xml:space="preserve">name</t></si>
                <si><t xml:space="preserve">since</t></si><si><t xml:space="preserve">amount</t></si>
                <si><r><rPr><sz val="10"/></rPr><t xml:space="preserve">Ayu </t></r>\
                <r><t xml:space="preserve">&amp; Bima</t></r></si>\
                """));
  }

  @Test
  void shouldReadWhatGoogleSheetsWrites() throws IOException {
    assertIsTheTable(
        table(
                """
                <row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c>\
                <c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>3</v></c></row>
                <row r="2"><c r="A2" s="0"><v>1.0</v></c><c r="B2" s="0" t="str">\
                <f>CONCATENATE("Ayu"," &amp; ","Bima")</f><v>Ayu &amp; Bima</v></c>\
                <c r="C2" s="1"><v>46349.0</v></c><c r="D2" s="0"><v>12500.0</v></c></row>
                <row r="4"><c r="A4" s="0"><v>2.0</v></c><c r="D4" s="0">\
                <f t="shared" ref="D4" si="1">1/2</f><v>0.5</v></c></row>\
                """)
            .strings(
                "<si><t>id</t></si><si><t>name</t></si><si><t>since</t></si><si><t>amount</t></si>"));
  }

  @Test
  void shouldReadWhatScriptsWrite() throws IOException {
    assertIsTheTable(
        table(
            """
            <row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>name</t></is></c>\
            <c t="inlineStr"><is><t>since</t></is></c><c t="inlineStr"><is><t>amount</t></is></c></row>
            <row><c><v>1</v></c><c t="inlineStr"><is><t>Ayu &amp; Bima</t></is></c>\
            <c s="1"><v>46349</v></c><c t="n"><v>12500</v></c></row>
            <row/><row><c><v>2</v></c><c/><c t="n"></c><c><v>0.5</v></c></row>\
            """));
  }

  @Test
  void shouldReadNamesWithPrefixes() throws IOException {
    String sheet =
        """
        <?xml version='1.0' encoding='utf-8' ?>
        <x:worksheet xmlns:x='%s'><x:sheetData>
        <x:row r='1'><x:c r='A1' t='str'><x:v>id</x:v></x:c><x:c r='B1' t='str'><x:v>name</x:v></x:c>
        <x:c r='C1' t='str'><x:v>since</x:v></x:c><x:c r='D1' t='str'><x:v>amount</x:v></x:c></x:row>
        <x:row r='2'><x:c r='A2'><x:v>1</x:v></x:c>
        <x:c r='B2' t='inlineStr'><x:is><x:t>Ayu &amp; Bima</x:t></x:is></x:c>
        <x:c r='C2' s='1'><x:v>46349</x:v></x:c><x:c r='D2'><x:v>12500</x:v></x:c></x:row>
        <x:row r='4'><x:c r='A4'><x:v>2</x:v></x:c><x:c r='D4'><x:v>.5</x:v></x:c></x:row>
        </x:sheetData><x:mergeCells count='1'><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>
        """
            .formatted(TestWorkbook.MAIN);

    assertIsTheTable(table("").text(TestWorkbook.SHEET, sheet.strip()));
    assertIsTheTable(
        table("")
            .part(
                TestWorkbook.SHEET,
                ("\ufeff" + sheet.strip().replace("utf-8", "utf-16"))
                    .getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void shouldReadTheStrictForm() throws IOException {
    String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    TestWorkbook workbook =
        table(
            """
            <row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>name</v></c>\
            <c r="C1" t="str"><v>since</v></c><c r="D1" t="str"><v>amount</v></c></row>
            <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>Ayu &amp; Bima</v></c>\
            <c r="C2" s="1" t="d"><v>2026-11-23T00:00:00</v></c><c r="D2"><v>12500</v></c></row>
            <row r="4"><c r="A4"><v>2</v></c><c r="D4"><v>5E-1</v></c></row>\
            """);
    workbook.text(
        TestWorkbook.LINKS,
        TestWorkbook.relationships(
            TestWorkbook.relationship("rId1", strict + "/officeDocument", "/xl/workbook.xml")));
    workbook.text(
        TestWorkbook.BOOK_LINKS,
        TestWorkbook.relationships(
            TestWorkbook.relationship("rId1", strict + "/worksheet", "/xl/worksheets/sheet1.xml"),
            TestWorkbook.relationship("rId2", strict + "/styles", "./../xl/styles.xml")));

    assertIsTheTable(workbook);
  }

  private static TestWorkbook table(String rows) {
    return TestWorkbook.of(rows).formats("dd/mm/yyyy", "#,##0");
  }

  private void assertIsTheTable(TestWorkbook workbook) throws IOException {
    Path file = workbook.in(folder);

    assertThat(preview(file).columns()).isEqualTo(COLUMNS);
    assertThat(preview(file).rows()).isEqualTo(ROWS);
    assertThat(rows(file)).isEqualTo(ROWS);
  }
}
