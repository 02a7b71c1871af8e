package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.xml.XmlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the numbers of cells are shown, by the number of the cell's style. */
final class Styles {
  /** Spreadsheet programs allow some 65,000. */
  private static final int MOST = 1 << 17;

  private final Map<Integer, ShownAs> formats = new HashMap<>();
  private final List<ShownAs> styles = new ArrayList<>();

  /** Where nothing is said of styles. */
  Styles() {}

  /**
   * @param xml at its beginning
   */
  static Styles read(Part part, XmlReader xml) {
    Styles styles = new Styles();
    if (!xml.child(0)) {
      throw part.damaged();
    }
    while (xml.child(1)) {
      if (xml.isNamed("numFmts")) {
        styles.readFormats(part, xml);
      } else if (xml.isNamed("cellXfs")) {
        styles.readStyles(part, xml);
      }
    }
    return styles;
  }

  ShownAs of(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : NumberFormat.GENERAL;
  }

  private void readFormats(Part part, XmlReader xml) {
    while (xml.child(2)) {
      ShownAs shown = NumberFormat.of(xml.attribute("formatCode", ""));
      formats.put(part.number(xml.attribute("numFmtId", "0")), shown);
      requireModest(part, formats.size());
    }
  }

  private void readStyles(Part part, XmlReader xml) {
    while (xml.child(2)) {
      int format = part.number(xml.attribute("numFmtId", "0"));
      ShownAs own = formats.get(format);
      styles.add(own == null ? NumberFormat.ofBuiltIn(format) : own);
      requireModest(part, styles.size());
    }
  }

  private static void requireModest(Part part, int count) {
    if (count > MOST) {
      throw part.tooLarge();
    }
  }
}
