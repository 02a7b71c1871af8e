package id.pelanggan.domain.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a row says under the names of its columns alone. */
final class RowExtras {
  private final Layout layout;
  private String @Nullable [] values;

  RowExtras(Layout layout) {
    this.layout = layout;
  }

  void keep(int place, String value) {
    if (value.isEmpty()) {
      return;
    }
    if (values == null) {
      values = new String[layout.size()];
      Arrays.fill(values, "");
    }
    values[place] = value;
  }

  SortedMap<String, String> all() {
    return join(List.of(this));
  }

  /**
   * The extras of a document: what all its rows say alike stands under the column's name, anything
   * else under the name and the row's number within the document, {@code Warna [2]}.
   */
  static SortedMap<String, String> join(List<RowExtras> rows) {
    TreeMap<String, String> joined = new TreeMap<>();
    Layout layout = rows.getFirst().layout;
    for (int place = 0; place < layout.size(); place++) {
      joinColumn(rows, place, joined);
    }
    return joined;
  }

  private static void joinColumn(List<RowExtras> rows, int place, TreeMap<String, String> joined) {
    String first = rows.getFirst().value(place);
    String name = rows.getFirst().layout.name(place);
    boolean alike = true;
    for (RowExtras row : rows) {
      alike &= row.value(place).equals(first);
    }
    if (alike) {
      put(name, first, joined);
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      put(name + " [" + (row + 1) + "]", rows.get(row).value(place), joined);
    }
  }

  private static void put(String name, String value, TreeMap<String, String> joined) {
    String free = name;
    while (!value.isEmpty() && joined.putIfAbsent(free, value) != null) {
      free += "'";
    }
  }

  private String value(int place) {
    return values == null ? "" : values[place];
  }
}
