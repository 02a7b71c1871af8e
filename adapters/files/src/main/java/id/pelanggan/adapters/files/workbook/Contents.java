package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.xml.XmlReader;
import id.pelanggan.domain.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a workbook says of itself: which sheets there are, and from when days are counted. */
record Contents(List<SheetEntry> sheets, SerialTime days) {
  private static final int MOST = 1_000;
  private static final int LONGEST_NAME = 255;

  /**
   * @param xml of the workbook's main part, at its beginning
   */
  static Contents read(Part part, XmlReader xml, Relationships relationships) {
    List<SheetEntry> sheets = new ArrayList<>();
    boolean since1904 = false;
    if (!xml.child(0) || !xml.isNamed("workbook")) {
      throw part.damaged();
    }
    while (xml.child(1)) {
      if (xml.isNamed("workbookPr")) {
        since1904 = isTrue(xml.attribute("date1904", "0"));
      } else if (xml.isNamed("sheets")) {
        readSheets(part, xml, relationships, sheets);
      } else if (xml.isNamed("externalReferences")) {
        throw part.linked();
      }
    }
    return new Contents(List.copyOf(sheets), new SerialTime(since1904));
  }

  /** Tabs without rows, such as charts, count as tabs and are no sheets. */
  private static void readSheets(
      Part part, XmlReader xml, Relationships relationships, List<SheetEntry> sheets) {
    int number = 0;
    while (xml.child(2)) {
      number++;
      String name = xml.attribute("name", "");
      if (number > MOST || name.length() > LONGEST_NAME) {
        throw part.tooLarge();
      }
      boolean visible = xml.attribute("state", "visible").equals("visible");
      Sheet sheet = new Sheet(number, EscapedText.decode(name));
      relationships
          .findTarget("worksheet", xml.attribute("id", ""))
          .ifPresent(target -> sheets.add(new SheetEntry(sheet, target, visible)));
    }
    requireOwnParts(part, sheets);
  }

  /** A thousand sheets that are all the same large part would take a thousand times as long. */
  private static void requireOwnParts(Part part, List<SheetEntry> sheets) {
    long parts =
        sheets.stream().map(sheet -> sheet.part().toLowerCase(Locale.ROOT)).distinct().count();
    if (parts < sheets.size()) {
      throw part.damaged();
    }
  }

  private static boolean isTrue(String written) {
    return written.equals("1") || written.equals("true") || written.equals("on");
  }
}
