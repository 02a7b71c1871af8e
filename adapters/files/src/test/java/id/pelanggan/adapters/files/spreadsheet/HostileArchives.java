package id.pelanggan.adapters.files.spreadsheet;

import static id.pelanggan.adapters.files.spreadsheet.Hostile.harmless;
import static id.pelanggan.adapters.files.spreadsheet.Hostile.refused;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_BINARY;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_ENCRYPTED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_ODS;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_WORKBOOK_TOO_LARGE;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_XLS;
import static id.pelanggan.domain.spreadsheet.SpreadsheetError.SPREADSHEET_XLSB;

import id.pelanggan.adapters.files.spreadsheet.RawZip.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Zip files that lie, break off, explode, or are something else. */
final class HostileArchives {
  private static final int BOMB = 80 << 20;
  private static final String OLD = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private HostileArchives() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    all.addAll(bombs());
    all.addAll(lies());
    all.addAll(directories());
    all.addAll(others());
    return all;
  }

  private static List<Hostile> bombs() {
    Entry bomb = Entry.of(TestWorkbook.SHEET, spaces());
    Entry picture = new Entry("xl/media/a.png", 0, 8, bomb.crc(), bomb.unpacked(), bomb.data());
    Entry small = book().entry(TestWorkbook.SHEET);
    return List.of(
        refused("bomb", SPREADSHEET_WORKBOOK_TOO_LARGE, book().entry(bomb)),
        refused("bomb in a picture", SPREADSHEET_WORKBOOK_TOO_LARGE, book().entry(picture)),
        refused(
            "bomb that claims to be small",
            SPREADSHEET_WORKBOOK_DAMAGED,
            book().entry(bomb.claiming(1_000))),
        refused(
            "claims four gigabytes",
            SPREADSHEET_WORKBOOK_TOO_LARGE,
            book().entry(small.claiming(0xFFFF_FFFEL))));
  }

  private static byte[] spaces() {
    byte[] spaces = new byte[BOMB];
    Arrays.fill(spaces, (byte) ' ');
    byte[] beginning = TestWorkbook.sheet("").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(beginning, 0, spaces, 0, beginning.length);
    return spaces;
  }

  private static List<Hostile> lies() {
    Entry sheet = book().entry(TestWorkbook.SHEET);
    Entry strings = book().entry(TestWorkbook.STRINGS);
    byte[] cut = Arrays.copyOf(sheet.data(), sheet.data().length - 5);
    byte[] longer = Arrays.copyOf(sheet.data(), sheet.data().length + 5);
    return List.of(
        damaged("claims more than there is", book().entry(sheet.claiming(sheet.unpacked() + 1))),
        damaged("claims less than there is", book().entry(sheet.claiming(sheet.unpacked() - 1))),
        damaged("wrong checksum", book().entry(sheet.withCrc(sheet.crc() ^ 1))),
        damaged("wrong checksum of texts", book().entry(strings.withCrc(1))),
        damaged("packed data breaks off", book().entry(sheet.withData(cut))),
        damaged("packed data goes on", book().entry(sheet.withData(longer))),
        damaged("no packed data", book().entry(sheet.withData(new byte[0]))),
        damaged("unknown packing", book().entry(sheet.withMethod(14))),
        damaged("stored but packed", book().entry(sheet.withMethod(0))),
        refused("encrypted entry", SPREADSHEET_ENCRYPTED, book().entry(sheet.withFlags(1))));
  }

  private static List<Hostile> directories() {
    byte[] whole = book().zip().bytes();
    byte[] noise = Arrays.copyOf(whole, whole.length + 30);
    Entry sheet = book().entry(TestWorkbook.SHEET);
    Entry shouted = Entry.of("XL/Worksheets/SHEET1.XML", new byte[10]);
    RawZip crowd = book().zip();
    for (int i = 0; i < 20_000; i++) {
      crowd.list(Entry.of("n" + i, new byte[0]), 0);
    }
    return List.of(
        damaged("breaks off", Arrays.copyOf(whole, whole.length / 2)),
        damaged("breaks off in the end", Arrays.copyOf(whole, whole.length - 3)),
        damaged("goes on behind its end", noise),
        damaged("nothing but a beginning", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)),
        damaged("two sheets of one name", book().zip().add(sheet).bytes()),
        damaged("two sheets of nearly one name", book().zip().add(shouted).bytes()),
        damaged("two entries in one place", book().zip().list(sheet, 0).bytes()),
        damaged("entry behind the end", book().zip().list(sheet, 1 << 30).bytes()),
        damaged("claims one entry", book().zip().bytes(1)),
        damaged("another name in front", renamed(whole)),
        refused("twenty thousand entries", SPREADSHEET_WORKBOOK_TOO_LARGE, crowd.bytes()),
        harmless("name that leaves the folder", 2, book().text("../../../tmp/evil.xml", "x")),
        harmless("macros", 2, book().part("xl/vbaProject.bin", new byte[1_000])));
  }

  /** Of the sheet, in front of its data only. */
  private static byte[] renamed(byte[] whole) {
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("xl/worksheets/sheet1", "xl/worksheets/sheet2")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<Hostile> others() {
    String shut =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    TestWorkbook ods =
        new TestWorkbook()
            .text("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .text("content.xml", "<x/>");
    return List.of(
        refused("old workbook", SPREADSHEET_XLS, bytes(OLD + "\0".repeat(3_000) + "Workbook")),
        refused("shut", SPREADSHEET_ENCRYPTED, bytes(OLD + "\0".repeat(3_000) + shut)),
        refused(
            "shut, far behind", SPREADSHEET_ENCRYPTED, bytes(OLD + "\0".repeat(5 << 20) + shut)),
        refused("nothing but its magic", SPREADSHEET_XLS, bytes(OLD)),
        refused("binary workbook", SPREADSHEET_XLSB, book().text("xl/workbook.bin", "x")),
        refused("OpenDocument", SPREADSHEET_ODS, ods),
        refused("letter", SPREADSHEET_BINARY, book().text("word/document.xml", "<x/>")),
        refused("another archive", SPREADSHEET_BINARY, new RawZip().add("a.txt", "a").bytes()),
        refused("empty archive", SPREADSHEET_BINARY, new RawZip().bytes()));
  }

  private static TestWorkbook book() {
    return TestWorkbook.ofCells("<c><v>5</v></c>");
  }

  private static Hostile damaged(String name, TestWorkbook workbook) {
    return refused(name, SPREADSHEET_WORKBOOK_DAMAGED, workbook);
  }

  private static Hostile damaged(String name, byte[] bytes) {
    return refused(name, SPREADSHEET_WORKBOOK_DAMAGED, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
