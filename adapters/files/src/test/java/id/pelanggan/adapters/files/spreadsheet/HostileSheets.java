package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Hostile.harmless;
import static id.pelanggan.adapters.files.spreadsheet.Hostile.refused;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_EMPTY;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_LINE_TOO_LONG;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_TOO_MANY_COLUMNS;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_TOO_LARGE;

import java.util.ArrayList;
import java.util.List;

/** Workbooks whose parts are well-formed and whose content is not what it should be. */
final class HostileSheets {
  private static final String ROW = "<row><c><v>1</v></c></row>";
  private static final String LONG = "x".repeat(300_000);

  private HostileSheets() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    all.addAll(places());
    all.addAll(sizes());
    all.addAll(texts());
    all.addAll(missing());
    return all;
  }

  private static List<Hostile> places() {
    String cell = "<row r=\"5\"><c r=\"%s\"><v>1</v></c></row>";
    return List.of(
        damaged("column behind the last", TestWorkbook.of(cell.formatted("XFE5"))),
        damaged("column far behind", TestWorkbook.of(cell.formatted("AAAAAAAAAAAA5"))),
        damaged("cell of another row", TestWorkbook.of(cell.formatted("A6"))),
        damaged("cell without a column", TestWorkbook.of(cell.formatted("5"))),
        damaged("cell without a row", TestWorkbook.of(cell.formatted("A"))),
        damaged("row behind the last", TestWorkbook.of("<row r=\"1048577\"/>")),
        damaged("row zero", TestWorkbook.of("<row r=\"0\"/>")),
        damaged("row below zero", TestWorkbook.of("<row r=\"-1\"/>")),
        damaged("row beyond numbers", TestWorkbook.of("<row r=\"99999999999999999999\"/>")),
        damaged("rows that go back", TestWorkbook.of("<row r=\"2\"/><row r=\"2\"/>")),
        damaged(
            "cells that go back", TestWorkbook.of("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>")),
        damaged("unknown type", TestWorkbook.of("<row><c t=\"zzz\"><v>1</v></c></row>")),
        damaged("neither true nor false", TestWorkbook.of("<row><c t=\"b\"><v>2</v></c></row>")),
        damaged("style below zero", TestWorkbook.of("<row><c s=\"-1\"><v>1</v></c></row>")),
        harmless(
            "style that is missing", 1, TestWorkbook.of("<row><c s=\"77\"><v>1</v></c></row>")),
        harmless("last row only", 1, TestWorkbook.of(ROW.replace("<row", "<row r=\"1048576\""))));
  }

  private static List<Hostile> sizes() {
    String wide = "<row>" + "<c><v>1</v></c>".repeat(1_001) + "</row>";
    String empty = "<row>" + "<c s=\"1\"/>".repeat(16_384) + "</row>";
    String sheets = "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(1_001);
    String styles = "<cellXfs>" + "<xf numFmtId=\"1\"/>".repeat(200_000) + "</cellXfs>";
    return List.of(
        refused("too many columns", SPREADSHEET_TOO_MANY_COLUMNS, TestWorkbook.of(wide)),
        refused(
            "nothing but empty rows",
            SPREADSHEET_EMPTY,
            TestWorkbook.of("<row/>".repeat(1_048_576))),
        harmless("a million empty rows", 1, TestWorkbook.of("<row/>".repeat(1_000_000) + ROW)),
        harmless("empty cells without end", 1, TestWorkbook.of(empty.repeat(300) + ROW)),
        tooLarge(
            "a thousand sheets",
            new TestWorkbook().text(TestWorkbook.BOOK, TestWorkbook.book(sheets))),
        tooLarge(
            "styles without end",
            new TestWorkbook().text(TestWorkbook.STYLES, TestWorkbook.styles(styles))),
        tooLarge(
            "sheet with a long name",
            new TestWorkbook()
                .text(
                    TestWorkbook.BOOK,
                    TestWorkbook.book("<sheet name=\"" + "a".repeat(5_000) + "\"/>"))));
  }

  private static List<Hostile> texts() {
    String runs = ("<r><t>" + LONG + "</t></r>").repeat(10);
    String inline = "<row><c t=\"inlineStr\"><is>%s</is></c></row>";
    String shared = "<row><c t=\"s\"><v>%s</v></c></row>";
    String items = "<si><t>" + LONG + "</t></si>";
    return List.of(
        tooLong("a long cell", TestWorkbook.of(inline.formatted("<t>" + LONG.repeat(20) + "</t>"))),
        tooLong("many runs", TestWorkbook.of(inline.formatted(runs))),
        tooLong("a long number", TestWorkbook.of("<row><c><v>" + "9".repeat(1 << 22))),
        tooLong(
            "a long row",
            TestWorkbook.of("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(10) + "</row>")
                .strings(items)),
        tooLarge(
            "a long text", TestWorkbook.of(shared.formatted("0")).strings("<si>" + runs + "</si>")),
        damaged("text that is missing", TestWorkbook.of(shared.formatted("5")).strings(items)),
        damaged("text below zero", TestWorkbook.of(shared.formatted("-1")).strings(items)),
        damaged("text of no number", TestWorkbook.of(shared.formatted("one")).strings(items)),
        damaged(
            "text beyond numbers", TestWorkbook.of(shared.formatted("4294967296")).strings(items)),
        harmless(
            "claims two billion texts",
            1,
            TestWorkbook.of(shared.formatted("0"))
                .text(
                    TestWorkbook.STRINGS,
                    "<sst count=\"2147483647\" uniqueCount=\"-5\"><si><t>a</t></si></sst>")));
  }

  private static List<Hostile> missing() {
    return List.of(
        damaged("no types", new TestWorkbook().without(TestWorkbook.TYPES)),
        damaged("no references", new TestWorkbook().without(TestWorkbook.LINKS)),
        damaged("no main part", new TestWorkbook().without(TestWorkbook.BOOK)),
        damaged("no sheet", new TestWorkbook().without(TestWorkbook.SHEET)),
        damaged("no texts", new TestWorkbook().without(TestWorkbook.STRINGS)),
        refused(
            "no references to sheets",
            SPREADSHEET_EMPTY,
            new TestWorkbook().without(TestWorkbook.BOOK_LINKS)),
        refused(
            "no sheets",
            SPREADSHEET_EMPTY,
            new TestWorkbook().text(TestWorkbook.BOOK, TestWorkbook.book(""))),
        damaged(
            "one part for many sheets",
            new TestWorkbook()
                .text(
                    TestWorkbook.BOOK,
                    TestWorkbook.book(
                        "<sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"b\" r:id=\"rId1\"/>"))),
        damaged("another root", new TestWorkbook().text(TestWorkbook.BOOK, "<a/>")));
  }

  private static Hostile damaged(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_WORKBOOK_DAMAGED, workbook);
  }

  private static Hostile tooLarge(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_WORKBOOK_TOO_LARGE, workbook);
  }

  private static Hostile tooLong(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_LINE_TOO_LONG, workbook);
  }
}
