package id.pelanggan.sandbox.traffic;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much was asked so far.
 *
 * @param calls how many came in, also those that are not answered yet
 * @param callsByPath how many of each method and path, such as {@code POST /v2/orders/search}
 * @param latest the last {@value #KEPT} of them, the newest last
 */
public record Statistics(long calls, SortedMap<String, Long> callsByPath, List<Call> latest) {
  public static final int KEPT = 10_000;

  public Statistics {
    callsByPath = Collections.unmodifiableSortedMap(new TreeMap<>(callsByPath));
    latest = List.copyOf(latest);
  }
}
