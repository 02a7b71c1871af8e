package id.pelanggan.app.screen.sources.quarantine;

import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.domain.sync.Shape.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell of a record that is kept aside.
 *
 * @param name by which its repair is asked for: from the second line of an order on with the line's
 *     number, such as {@code quantity#2}
 * @param cell its name in the record's shape
 */
public record CellName(String name, String cell, String text) {
  /** Line by line; what all lines of an order say alike stands once. */
  public static List<CellName> of(QuarantinedView view) {
    List<CellName> cells = new ArrayList<>();
    List<Cell> shape = view.shape().cells();
    for (int line = 0; line < view.rows().size(); line++) {
      List<String> row = view.rows().get(line);
      for (int number = 0; number < Math.min(shape.size(), row.size()); number++) {
        String text = row.get(number);
        boolean repeated = line > 0 && text.equals(view.rows().getFirst().get(number));
        if (!repeated) {
          String name = shape.get(number).name();
          cells.add(new CellName(line == 0 ? name : name + "#" + (line + 1), name, text));
        }
      }
    }
    return List.copyOf(cells);
  }

  /**
   * What is mended where it stands once, mended in all lines that said the same.
   *
   * @param mended new texts by name
   */
  public static Map<String, String> everywhere(QuarantinedView view, Map<String, String> mended) {
    Map<String, String> all = new HashMap<>(mended);
    List<Cell> shape = view.shape().cells();
    for (int line = 1; line < view.rows().size(); line++) {
      for (int number = 0; number < shape.size(); number++) {
        String name = shape.get(number).name();
        String text = view.rows().get(line).get(number);
        if (mended.containsKey(name) && text.equals(view.rows().getFirst().get(number))) {
          all.put(name + "#" + (line + 1), mended.getOrDefault(name, text));
        }
      }
    }
    return Map.copyOf(all);
  }

  @Override
  public String toString() {
    return "CellName[" + name + "]";
  }
}
