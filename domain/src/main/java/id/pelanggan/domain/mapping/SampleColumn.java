package id.pelanggan.domain.mapping;

import id.pelanggan.domain.spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A column with what stands in some of its rows.
 *
 * @param key the name without case, spaces and signs
 * @param values without empty ones
 */
record SampleColumn(String name, String key, List<String> values) {
  private static final int MOST_ROWS = 200;

  static List<SampleColumn> of(List<String> columns, List<Row> sample) {
    List<String> names = ColumnNames.of(columns);
    List<Row> rows =
        sample.stream().filter(row -> row.cells().size() >= names.size()).limit(MOST_ROWS).toList();
    List<SampleColumn> samples = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      samples.add(of(names.get(place), place, rows));
    }
    return List.copyOf(samples);
  }

  private static SampleColumn of(String name, int place, List<Row> rows) {
    List<String> values =
        rows.stream()
            .map(row -> CellText.strip(row.cells().get(place)))
            .filter(value -> !value.isEmpty())
            .toList();
    return new SampleColumn(name, NameForm.compactKey(name), values);
  }

  /** The key without a number at its end: of {@code Telepon 2}, {@code telepon}. */
  String stem() {
    int end = key.length();
    while (end > 0 && CellText.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(0, end);
  }

  /** Whether at least so many of a hundred values are so, and there is one. */
  boolean are(int percent, Predicate<String> so) {
    return !values.isEmpty() && values.stream().filter(so).count() * 100 >= values.size() * percent;
  }

  /** Whether at least half of the values are so; true where there are none. */
  boolean mayBe(Predicate<String> so) {
    return values.isEmpty() || are(50, so);
  }

  @Override
  public String toString() {
    return "SampleColumn[***]";
  }
}
