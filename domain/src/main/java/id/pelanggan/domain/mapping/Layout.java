package id.pelanggan.domain.mapping;

import id.pelanggan.domain.failure.PelangganException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where in the rows of one file stands what a mapping names. */
final class Layout {
  /** The place of a field that no column is. */
  static final int NOWHERE = -1;

  private final Mapping mapping;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] extras;

  Layout(Mapping mapping, List<String> header) {
    this.mapping = mapping;
    this.names = ColumnNames.of(header);
    for (int place = 0; place < names.size(); place++) {
      places.put(names.get(place), place);
    }
    mapping.columns().keySet().forEach(this::places);
    List<String> unmapped = mapping.extras(names);
    this.extras =
        IntStream.range(0, names.size())
            .filter(place -> unmapped.contains(names.get(place)))
            .toArray();
  }

  Mapping mapping() {
    return mapping;
  }

  int size() {
    return names.size();
  }

  /** Empty for {@link #NOWHERE}. */
  String name(int place) {
    return place == NOWHERE ? "" : names.get(place);
  }

  /** The only place of a field; {@link #NOWHERE} where it has none. */
  int place(Field field) {
    int[] all = places(field);
    return all.length == 0 ? NOWHERE : all[0];
  }

  int[] places(Field field) {
    return mapping.columns(field).stream()
        .mapToInt(name -> {
          Integer place = places.get(name);
          if (place == null) {
            throw new PelangganException(
                MappingError.MAPPING_COLUMN_MISSING,
                Map.of("key", MappingKey.columnOf(field), "column", name));
          }
          return place;
        })
        .toArray();
  }

  /** The places of what is kept as an extra of every row. */
  int[] extras() {
    return extras;
  }
}
