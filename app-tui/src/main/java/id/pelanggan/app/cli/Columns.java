package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows whose cells stand under each other. No cell can steer the terminal. */
public final class Columns {
  private static final String GAP = "  ";

  private final Set<Integer> numbers;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param numbers places of the columns that stand to the right, from 0
   */
  public Columns(Integer... numbers) {
    this.numbers = Set.of(numbers);
  }

  public Columns row(String... cells) {
    rows.add(List.of(cells).stream().map(Messages::printable).toList());
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public List<String> lines() {
    return lines("");
  }

  /** Each line begins with the indent. */
  public List<String> lines(String indent) {
    int[] widths = widths();
    return rows.stream().map(row -> indent + line(row, widths)).toList();
  }

  private int[] widths() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int place = 0; place < row.size(); place++) {
        widths[place] = Math.max(widths[place], width(row.get(place)));
      }
    }
    return widths;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int place = 0; place < row.size(); place++) {
      String space = " ".repeat(widths[place] - width(row.get(place)));
      line.append(place == 0 ? "" : GAP);
      line.append(numbers.contains(place) ? space + row.get(place) : row.get(place) + space);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
