package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.xml.XmlReader;

/** Text in one or more runs, each with a look of its own; how it is pronounced is left out. */
final class RichText {
  private RichText() {}

  /**
   * Appends what stands in the element that began last.
   *
   * @return false where it is longer than that
   */
  static boolean append(XmlReader xml, StringBuilder target, int maximum) {
    int element = xml.depth();
    boolean fits = true;
    while (fits && xml.child(element)) {
      if (xml.isNamed("t")) {
        fits = xml.appendText(target, maximum);
      } else if (xml.isNamed("r")) {
        fits = appendRun(xml, target, maximum);
      }
    }
    return fits;
  }

  private static boolean appendRun(XmlReader xml, StringBuilder target, int maximum) {
    int run = xml.depth();
    boolean fits = true;
    while (fits && xml.child(run)) {
      fits = !xml.isNamed("t") || xml.appendText(target, maximum);
    }
    return fits;
  }
}
