package id.pelanggan.domain.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of columns as they are kept: never blank, each one different, fit to be stored. */
final class ColumnNames {
  static final int LONGEST = 200;

  private ColumnNames() {}

  /**
   * One name for each column of a header, in its order. Nothing changes when done again.
   *
   * @param header may hold anything
   */
  static List<String> of(List<String> header) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>(header.size());
    for (int place = 0; place < header.size(); place++) {
      String plain = plain(header.get(place));
      names.add(distinct(plain.isEmpty() ? "column " + (place + 1) : plain, taken));
    }
    return List.copyOf(names);
  }

  /**
   * @throws IllegalArgumentException where a text is not fit to be a name
   */
  static void requirePlain(String name, int longest) {
    if (name.isEmpty() || name.length() > longest || !plain(name).equals(name)) {
      throw new IllegalArgumentException("a name is not of 1 to " + longest + " plain characters");
    }
  }

  private static String distinct(String name, Set<String> taken) {
    String distinct = name;
    for (int number = 2; !taken.add(distinct); number++) {
      distinct = CellText.cut(name, LONGEST - 10) + " (" + number + ")";
    }
    return distinct;
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints().map(point -> isStorable(point) ? point : ' ').forEach(plain::appendCodePoint);
    return CellText.strip(CellText.cut(CellText.strip(plain.toString()), LONGEST));
  }

  private static boolean isStorable(int point) {
    return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
  }
}
