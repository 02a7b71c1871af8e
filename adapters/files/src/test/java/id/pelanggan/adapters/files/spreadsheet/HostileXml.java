package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Hostile.harmless;
import static id.pelanggan.adapters.files.spreadsheet.Hostile.refused;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_LINKED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_UNSAFE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Parts that fetch, explode, or are no XML.
 *
 * @param address where nobody may ask for anything
 */
record HostileXml(String address) {
  private static final String ROW = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";

  List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    all.addAll(documentTypes());
    all.addAll(links());
    all.addAll(floods());
    all.addAll(malformed());
    return all;
  }

  private List<Hostile> documentTypes() {
    String fetching = "<!DOCTYPE x SYSTEM \"" + address + "dtd\">";
    String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + address + "entity\">]>";
    String parameter = "<!DOCTYPE x [<!ENTITY % a SYSTEM \"" + address + "parameter\"> %a;]>";
    String laughs =
        "<!DOCTYPE x [<!ENTITY a0 \"ha\">"
            + IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "<!ENTITY a%d \"&a%d;&a%<d;\">".formatted(i, i - 1))
                .collect(Collectors.joining())
            + "]>";
    return List.of(
        unsafe("fetched type of a sheet", declared(TestWorkbook.SHEET, fetching)),
        unsafe("fetched type of the main part", declared(TestWorkbook.BOOK, fetching)),
        unsafe("fetched type of references", declared(TestWorkbook.LINKS, fetching)),
        unsafe("entity from elsewhere", declared(TestWorkbook.STRINGS, entity).rows(shared())),
        unsafe("parameter from elsewhere", declared(TestWorkbook.STYLES, parameter)),
        unsafe("a billion laughs", declared(TestWorkbook.STRINGS, laughs).rows(shared())),
        unsafe("wide letters", wide(fetching)),
        damaged("unknown entity", TestWorkbook.of("<row><c t=\"str\"><v>&a1;</v></c></row>")));
  }

  private static String shared() {
    return "<row><c t=\"s\"><v>0</v></c></row>";
  }

  private static TestWorkbook declared(String part, String type) {
    TestWorkbook workbook = new TestWorkbook();
    return workbook.text(part, "<?xml version=\"1.0\"?>" + type + "<x>&a20;&a;</x>");
  }

  private static TestWorkbook wide(String type) {
    String text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + type + "<x/>";
    return new TestWorkbook().part(TestWorkbook.SHEET, text.getBytes(StandardCharsets.UTF_16LE));
  }

  private List<Hostile> links() {
    String office = TestWorkbook.OFFICE;
    String external =
        "<Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(office, address);
    String reference = TestWorkbook.book("").replace("<sheets>", "<externalReferences/><sheets>");
    return List.of(
        linked("external link", new TestWorkbook().text("xl/externalLinks/externalLink1.xml", "")),
        linked("external reference", new TestWorkbook().text(TestWorkbook.BOOK, reference)),
        linked("relationship to a link", sheetAt(office + "/externalLink", address)),
        linked("sheet elsewhere", references(external)),
        linked("texts elsewhere", references(external.replace("worksheet", "sharedStrings"))),
        damaged("sheet above the package", sheetAt(office + "/worksheet", "../../etc/passwd")),
        damaged("sheet that is missing", sheetAt(office + "/worksheet", "worksheets/none.xml")),
        harmless(
            "link in a cell",
            2,
            TestWorkbook.of(ROW)
                .text(
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    TestWorkbook.relationships(external.replace("worksheet", "hyperlink")))));
  }

  private static TestWorkbook sheetAt(String type, String target) {
    return references(TestWorkbook.relationship("rId1", type, target));
  }

  private static TestWorkbook references(String reference) {
    return new TestWorkbook().text(TestWorkbook.BOOK_LINKS, TestWorkbook.relationships(reference));
  }

  private static List<Hostile> floods() {
    String attributes =
        IntStream.range(0, 5_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
    String names =
        IntStream.range(0, 150_000)
            .mapToObj(i -> "<%s%d/>".formatted("n".repeat(100), i))
            .collect(Collectors.joining());
    return List.of(
        damaged("deep nest", TestWorkbook.of("<a>".repeat(200_000))),
        damaged("attributes without end", TestWorkbook.of("<row" + attributes + "/>")),
        damaged("a long attribute", TestWorkbook.of("<row a=\"" + "x".repeat(1 << 22) + "\"/>")),
        damaged("a long name", TestWorkbook.of("<" + "x".repeat(1 << 22) + "/>")),
        harmless("more names than memory", 2, TestWorkbook.of(names + ROW)),
        harmless("comments without end", 2, TestWorkbook.of("<!-- -->".repeat(500_000) + ROW)),
        harmless("instructions without end", 2, TestWorkbook.of("<?a b?>".repeat(500_000) + ROW)),
        harmless("a long comment", 2, TestWorkbook.of("<!--" + "- ".repeat(1 << 23) + "-->" + ROW)),
        harmless("a long word where none belongs", 2, TestWorkbook.of("]".repeat(1 << 24) + ROW)));
  }

  private static List<Hostile> malformed() {
    byte[] wrong = TestWorkbook.sheet(ROW).getBytes(StandardCharsets.UTF_8);
    wrong[wrong.length - 80] = (byte) 0xFF;
    String unknown = TestWorkbook.sheet(ROW).replace("UTF-8", "EBCDIC-9");
    return List.of(
        damaged("not closed", sheet(TestWorkbook.sheet(ROW).replace("</worksheet>", ""))),
        damaged("closed twice", sheet(TestWorkbook.sheet(ROW + "</row>"))),
        damaged("two roots", sheet(TestWorkbook.sheet(ROW) + "<a/>").strings("<si/><a")),
        damaged("words before the root", sheet("word" + TestWorkbook.sheet(ROW))),
        damaged("empty part", sheet("")),
        damaged("a control character", sheet(TestWorkbook.sheet(ROW + "\u0001"))),
        damaged("half of a character", TestWorkbook.of("<row><c><v>&#xD800;</v></c></row>")),
        damaged("no character", TestWorkbook.of("<row><c><v>&#x110000;</v></c></row>")),
        damaged("endless reference", TestWorkbook.of("<row><c><v>&" + "a".repeat(99_999))),
        damaged("attribute without quotes", TestWorkbook.of("<row r=1/>")),
        damaged("bracket in an attribute", TestWorkbook.of("<row r=\"<\"/>")),
        damaged("unknown encoding", sheet(unknown)),
        damaged("not UTF-8", new TestWorkbook().part(TestWorkbook.SHEET, wrong)));
  }

  private static TestWorkbook sheet(String text) {
    return new TestWorkbook().text(TestWorkbook.SHEET, text);
  }

  private static Hostile damaged(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_WORKBOOK_DAMAGED, workbook);
  }

  private static Hostile unsafe(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_WORKBOOK_UNSAFE, workbook);
  }

  private static Hostile linked(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_WORKBOOK_LINKED, workbook);
  }
}
