package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Reading.cells;
import static id.pelanggan.adapters.files.spreadsheet.Reading.dialect;
import static id.pelanggan.adapters.files.spreadsheet.Reading.file;
import static id.pelanggan.adapters.files.spreadsheet.Reading.packed;
import static id.pelanggan.adapters.files.spreadsheet.Reading.preview;
import static id.pelanggan.adapters.files.spreadsheet.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.Spreadsheets.Preview;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
  @TempDir private Path folder;

  @Test
  void shouldReadPeopleWithSpacesBehindCommas() throws IOException {
    Path file =
        file(
            folder,
            """
            rec_id, given_name, surname, street_number, address_1, postcode, date_of_birth
            rec-223-org, , waller, 6, tullaroop street, 4011, 19081209
            rec-10-dup-0, kayla, harrington, , maltby circuit, 3465, 19150612
            rec-11-org, "li, jr", "o""neil" , 7, " kept ", 3465, 19150612
            """);

    Preview preview = preview(file);

    assertThat(preview.dialect()).isEqualTo(new TextDialect("UTF-8", ',', '"', true, true, false));
    assertThat(preview.columns())
        .containsExactly(
            "rec_id",
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "postcode",
            "date_of_birth");
    assertThat(cells(file))
        .containsExactly(
            List.of("rec-223-org", "", "waller", "6", "tullaroop street", "4011", "19081209"),
            List.of(
                "rec-10-dup-0", "kayla", "harrington", "", "maltby circuit", "3465", "19150612"),
            List.of("rec-11-org", "li, jr", "o\"neil", "7", " kept ", "3465", "19150612"));
  }

  @Test
  void shouldReadPackedOrdersWithCommasInQuotes() throws IOException {
    Path file =
        packed(
            folder,
            """
            InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
            536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
            C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,,United Kingdom
            536381,82567,"AIRLINE LOUNGE,METAL SIGN",2,2010-12-01 09:41:00,2.1,15311.0,EIRE
            """);

    Preview preview = preview(file);

    assertThat(preview.dialect()).isEqualTo(new TextDialect("UTF-8", ',', '"', true, false, true));
    assertThat(preview.columns()).hasSize(8).contains("StockCode");
    assertThat(preview.rows()).isEqualTo(rows(file)).hasSize(3);
    assertThat(preview.rows().getLast().cells().get(2)).isEqualTo("AIRLINE LOUNGE,METAL SIGN");
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void shouldFindTheSeparator(char separator) throws IOException {
    String text =
        """
        id~name~remark
        1~anna~"a, b; c | d"
        2~budi~"x
        y"
        """;

    Path file = file(folder, text.replace('~', separator));

    assertThat(dialect(preview(file)).separator()).isEqualTo(separator);
    assertThat(cells(file))
        .containsExactly(List.of("1", "anna", "a, b; c | d"), List.of("2", "budi", "x\ny"));
  }

  @Test
  void shouldNotTakeTheCommaOfNumbersForASeparator() throws IOException {
    assertThat(cells(file(folder, "id;price;weight\n1;2,50;7,1\n2;3,75;8,2\n")))
        .contains(List.of("1", "2,50", "7,1"));
    assertThat(cells(file(folder, "1,5;2,5\n2,5;3,5\n"))).contains(List.of("1,5", "2,5"));
  }

  @Test
  void shouldReadASingleColumn() throws IOException {
    Path file = file(folder, "name\nDoe, John\nRoe, Jane\nanna\n");

    assertThat(preview(file).columns()).containsExactly("name");
    assertThat(cells(file)).contains(List.of("Doe, John"), List.of("anna"));
    assertThat(file(folder, "email\nanna@example.com\n"))
        .satisfies(path -> assertThat(cells(path)).containsExactly(List.of("anna@example.com")));
  }

  @Test
  void shouldFindTheOtherQuote() throws IOException {
    Path file = file(folder, "id,name\n1,'Doe, John'\n2,'it''s \"x\"'\n3,'Roe, Jane'\n");

    assertThat(dialect(preview(file)).quote()).isEqualTo('\'');
    assertThat(cells(file))
        .containsExactly(
            List.of("1", "Doe, John"), List.of("2", "it's \"x\""), List.of("3", "Roe, Jane"));
  }

  @Test
  void shouldKeepAnApostrophe() throws IOException {
    Path file = file(folder, "id,name\n1,'t Hooft\n2,O'Brien\n3,'s Gravesande'\n4,\"x\"\n");

    assertThat(dialect(preview(file)).quote()).isEqualTo('"');
    assertThat(cells(file))
        .contains(List.of("1", "'t Hooft"), List.of("3", "'s Gravesande'"), List.of("4", "x"));
  }

  @Test
  void shouldFindTheOtherQuoteAroundCellsThatNeedIt() throws IOException {
    assertThat(cells(file(folder, "id,name\n1,'Doe, John'\n2,anna\n3,budi\n4,citra\n")))
        .contains(List.of("1", "Doe, John"), List.of("2", "anna"));
  }

  @Test
  void shouldKeepTheOtherQuoteWhereACellOfManyHasIt() throws IOException {
    assertThat(cells(file(folder, "id,name\n1,'anna'\n2,budi\n3,citra\n")))
        .contains(List.of("1", "'anna'"));
  }

  @Test
  void shouldKeepSpacesThatOnlySomeCellsHave() throws IOException {
    assertThat(cells(file(folder, "id,name\n1, anna\n2, budi\n3,citra\n")))
        .contains(List.of("1", " anna"));
  }

  @Test
  void shouldKeepAQuoteInsideACell() throws IOException {
    assertThat(cells(file(folder, "id,size\n1,5\" nail\n2,\"7\"\" nail\"\n")))
        .containsExactly(List.of("1", "5\" nail"), List.of("2", "7\" nail"));
  }

  @Test
  void shouldObeyTheLineThatNamesTheSeparator() throws IOException {
    Path file = file(folder, "sep=;\r\nid;name, first\r\n1;x,y\r\n");

    assertThat(preview(file).columns()).containsExactly("id", "name, first");
    assertThat(dialect(preview(file)).separator()).isEqualTo(';');
    assertThat(rows(file)).containsExactly(new Row(1, 3, List.of("1", "x,y"), true));
  }

  @Test
  void shouldObeyThatLineInATrimmedFileToo() throws IOException {
    Path file = file(folder, "\ufeffsep=:\nid: name\n1: anna\n2: budi\n");

    assertThat(rows(file))
        .containsExactly(
            new Row(1, 3, List.of("1", "anna"), true), new Row(2, 4, List.of("2", "budi"), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void shouldCountLinesHoweverTheyEnd(String end) throws IOException {
    String text = "\nid,remark\n\n1,\"a\nb\n\nc\"\n , \n2,x\n,,\n\n3,y";

    Path file = file(folder, text.replace("\n", end));

    assertThat(rows(file))
        .containsExactly(
            new Row(1, 4, List.of("1", "a\nb\n\nc".replace("\n", end)), true),
            new Row(2, 9, List.of("2", "x"), true),
            new Row(3, 12, List.of("3", "y"), true));
    assertThat(preview(file).rows()).isEqualTo(rows(file));
  }

  @Test
  void shouldMakeUpNamesOfColumns() throws IOException {
    Path file = file(folder, "1;anna;\n2;budi;x;y\n");

    assertThat(preview(file).dialect().header()).isFalse();
    assertThat(preview(file).columns())
        .containsExactly("column 1", "column 2", "column 3", "column 4");
    assertThat(preview(file).rows().getFirst())
        .isEqualTo(new Row(1, 1, List.of("1", "anna", ""), true));
    assertThat(preview(file(folder, ",name\n1,anna\n2,budi")).columns())
        .containsExactly("column 1", "name");
  }

  @Test
  void shouldHandOnRowsOfAnyLength() throws IOException {
    assertThat(cells(file(folder, "id,name\n1,anna\n2\n3,budi,x\n4,citra\n")))
        .containsExactly(
            List.of("1", "anna"), List.of("2"), List.of("3", "budi", "x"), List.of("4", "citra"));
  }

  @Test
  void shouldShowTwoHundredRows() throws IOException {
    String text =
        IntStream.rangeClosed(1, 500).mapToObj(i -> i + ",x").collect(Collectors.joining("\n"));

    assertThat(preview(file(folder, "id,name\n" + text)).rows()).hasSize(200);
    assertThat(preview(file(folder, text)).rows()).hasSize(200);
    assertThat(rows(file(folder, text))).hasSize(500);
  }

  @Test
  void shouldFollowALink() throws IOException {
    Path file = file(folder, "id,name\n1,anna\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    assertThat(rows(link)).isEqualTo(rows(file)).hasSize(1);
  }

  @Test
  void shouldNotTakeTheEndOfTheSampleForTheEndOfARow() throws IOException {
    String row = "1,\"" + "x".repeat(5_000) + "\"\n";

    assertThat(rows(file(folder, "id,name\n" + row.repeat(1_000)))).hasSize(1_000);
  }

  @Test
  void shouldSeeRowsBehindManyBlankLines() throws IOException {
    Path file = file(folder, "\n".repeat(5 << 20) + "id,name\n1,anna\n");

    assertThat(rows(file)).containsExactly(new Row(1, (5 << 20) + 2, List.of("1", "anna"), true));
  }
}
