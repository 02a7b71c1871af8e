package id.pelanggan.adapters.files.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out whether the first row names the columns. */
public final class HeaderGuess {
  private final List<String> first;
  private final List<List<String>> rest;

  private HeaderGuess(List<String> first, List<List<String>> rest) {
    this.first = first;
    this.rest = rest;
  }

  /**
   * @param rest the rows below; may be none
   */
  public static boolean isHeader(List<String> first, List<List<String>> rest) {
    List<List<String>> others = rest.stream().filter(row -> !row.equals(first)).toList();
    return new HeaderGuess(first, others).isHeader();
  }

  private boolean isHeader() {
    if (first.stream().anyMatch(cell -> CellKind.of(cell) == CellKind.VALUE)) {
      return false;
    }
    int votes = 0;
    for (int i = 0; i < first.size(); i++) {
      if (isRepeatedBelow(i)) {
        return false;
      }
      votes += vote(i);
    }
    return votes > 0 ? isMostlyNamed() : votes == 0 && isFullyNamed();
  }

  /** A name is not among the values of its own column. */
  private boolean isRepeatedBelow(int column) {
    String name = first.get(column);
    return !name.isBlank()
        && rest.stream().anyMatch(row -> column < row.size() && row.get(column).equals(name));
  }

  /**
   * 1 where the first cell is unlike the others of its column, -1 where it is like them. Programs
   * for statistics write the numbers of rows into a first column without a name.
   */
  private int vote(int column) {
    CellKind name = CellKind.of(first.get(column));
    List<CellKind> values =
        rest.stream()
            .filter(row -> column < row.size())
            .map(row -> CellKind.of(row.get(column)))
            .filter(kind -> kind != CellKind.BLANK)
            .toList();
    long texts = values.stream().filter(kind -> kind == CellKind.TEXT).count();
    boolean valuesHaveDigits = !values.isEmpty() && texts * 5 <= values.size();
    return switch (name) {
      case TEXT -> valuesHaveDigits ? 1 : 0;
      case MIXED -> valuesHaveDigits ? -1 : 0;
      case BLANK -> column == 0 && values.size() == rest.size() && valuesHaveDigits ? 1 : 0;
      case VALUE -> 0;
    };
  }

  private boolean isMostlyNamed() {
    return first.stream().filter(cell -> !cell.isBlank()).count() * 2 >= first.size();
  }

  /** Each column that holds anything has a name of its own. */
  private boolean isFullyNamed() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < first.size(); i++) {
      String name = first.get(i).strip();
      boolean named = !name.isEmpty() && names.add(name);
      if (!named && (!name.isEmpty() || isFilledBelow(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFilledBelow(int column) {
    return rest.stream().anyMatch(row -> column < row.size() && !row.get(column).isBlank());
  }
}
