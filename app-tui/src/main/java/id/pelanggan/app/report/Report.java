package id.pelanggan.app.report;

import java.util.List;
import java.util.Map;

/** A report that is written from its beginning to its end; the form is the implementation's. */
public interface Report {

  /**
   * @param level 2 to 4; the title has 1
   */
  Report heading(int level, String text);

  Report paragraph(String text);

  /** What somebody has to look at. */
  Report warning(String text);

  /** Names with values, in the order of the map; values may have several lines. */
  Report facts(Map<String, String> facts);

  Report list(List<String> items);

  /**
   * @param caption what the table is about
   * @param rows as many cells in each as there are headings
   */
  Report table(String caption, List<String> headings, List<List<String>> rows);

  /** The whole of it. */
  String text();
}
