package id.pelanggan.adapters.files.spreadsheet;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.files.spreadsheet.RawZip.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A workbook of hand-written parts; any of them can be exchanged or left out. */
final class TestWorkbook {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String BOOK = "xl/workbook.xml";
  static final String BOOK_LINKS = "xl/_rels/workbook.xml.rels";
  static final String TYPES = "[Content_Types].xml";
  static final String LINKS = "_rels/.rels";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, Entry> parts = new LinkedHashMap<>();
  private final Map<String, byte[]> plain = new LinkedHashMap<>();

  /** With one sheet, whose rows are in {@code sheetData}. */
  TestWorkbook() {
    text(TYPES, HEAD + "<Types/>");
    text(LINKS, relationships(relationship("rId1", OFFICE + "/officeDocument", BOOK)));
    text(BOOK, book("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"));
    text(
        BOOK_LINKS,
        relationships(
            relationship("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml"),
            relationship("rId8", OFFICE + "/styles", "styles.xml"),
            relationship("rId9", OFFICE + "/sharedStrings", "sharedStrings.xml")));
    text(STYLES, styles(""));
    text(STRINGS, HEAD + "<sst xmlns=\"" + MAIN + "\"/>");
    rows("<row><c><v>1</v></c></row>");
  }

  static TestWorkbook of(String rows) {
    return new TestWorkbook().rows(rows);
  }

  /** A table of an id and one column of cells written as given, from the third row on. */
  static TestWorkbook ofCells(String... cells) {
    StringBuilder rows =
        new StringBuilder(
            """
            <row r="2"><c r="A2" t="inlineStr"><is><t>id</t></is></c>\
            <c r="B2" t="inlineStr"><is><t>value</t></is></c></row>\
            """);
    for (int i = 0; i < cells.length; i++) {
      rows.append("<row r=\"%d\"><c r=\"A%<d\"><v>%d</v></c>".formatted(i + 3, i + 1));
      rows.append(cells[i].replace("<c", "<c r=\"B" + (i + 3) + "\"")).append("</row>");
    }
    return of(rows.toString());
  }

  static String book(String sheets) {
    return HEAD
        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr/><sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, sheets);
  }

  static String relationships(String... relationships) {
    return HEAD
        + "<Relationships xmlns=\"%s\">%s</Relationships>"
            .formatted(PACKAGE, String.join("", relationships));
  }

  static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  static String styles(String inner) {
    return HEAD + "<styleSheet xmlns=\"" + MAIN + "\">" + inner + "</styleSheet>";
  }

  /** Style 0 is general; the others show numbers as these formats say. */
  TestWorkbook formats(Object... formats) {
    StringBuilder codes = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof String code) {
        String escaped = code.replace("&", "&amp;").replace("\"", "&quot;");
        codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(i + 164, escaped));
      }
      Object id = formats[i] instanceof String ? i + 164 : formats[i];
      styles.append("<xf numFmtId=\"%s\"/>".formatted(id));
    }
    return text(
        STYLES,
        styles(
            "<numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    .formatted(codes)
                + "<cellXfs>%s</cellXfs>".formatted(styles)));
  }

  TestWorkbook rows(String rows) {
    return text(SHEET, sheet(rows));
  }

  static String sheet(String rows) {
    return HEAD
        + "<worksheet xmlns=\"%s\"><dimension ref=\"A1\"/><sheetData>%s</sheetData></worksheet>"
            .formatted(MAIN, rows);
  }

  /** Inner XML of the shared strings. */
  TestWorkbook strings(String items) {
    return text(STRINGS, HEAD + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  TestWorkbook text(String part, String text) {
    return part(part, text.getBytes(StandardCharsets.UTF_8));
  }

  TestWorkbook part(String part, byte[] bytes) {
    plain.put(part, bytes);
    return entry(Entry.of(part, bytes));
  }

  TestWorkbook entry(Entry entry) {
    parts.put(entry.name(), entry);
    return this;
  }

  Set<String> parts() {
    return parts.keySet();
  }

  /** What a part unpacks to. */
  byte[] bytes(String part) {
    return requireNonNull(plain.get(part), part);
  }

  Entry entry(String part) {
    return requireNonNull(parts.get(part), part);
  }

  TestWorkbook without(String part) {
    parts.remove(part);
    return this;
  }

  RawZip zip() {
    RawZip zip = new RawZip();
    parts.values().forEach(zip::add);
    return zip;
  }

  Path in(Path folder) throws IOException {
    return Files.write(Files.createTempFile(folder, "book", ".xlsx"), zip().bytes());
  }
}
