package id.pelanggan.adapters.postgres.sync;

import java.util.SortedMap;
import java.util.TreeMap;

/** Details as they are stored: names and values in turn. */
final class Details {
  private Details() {}

  static String[] write(SortedMap<String, String> details) {
    return details.entrySet().stream()
        .flatMap(detail -> java.util.stream.Stream.of(detail.getKey(), detail.getValue()))
        .toArray(String[]::new);
  }

  static SortedMap<String, String> read(String[] stored) {
    SortedMap<String, String> details = new TreeMap<>();
    for (int index = 0; index + 1 < stored.length; index += 2) {
      details.put(stored[index], stored[index + 1]);
    }
    return details;
  }
}
