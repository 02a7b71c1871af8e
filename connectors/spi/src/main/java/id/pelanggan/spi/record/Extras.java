package id.pelanggan.spi.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has no field of its own. */
final class Extras {
  private Extras() {}

  static SortedMap<String, String> copy(SortedMap<String, String> extras) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(extras));
  }
}
