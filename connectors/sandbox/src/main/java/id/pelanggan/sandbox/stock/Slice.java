package id.pelanggan.sandbox.stock;

import static java.util.Objects.requireNonNull;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which things are asked for.
 *
 * @param order in which of the register's orders, from 0
 * @param low nothing that stands before it
 * @param high nothing that stands behind it
 * @param start the last thing that was seen; empty to begin
 */
public record Slice<T>(
    int order,
    boolean descending,
    Key low,
    Key high,
    Optional<Key> start,
    Predicate<T> wanted,
    int limit) {
  public Slice {
    requireNonNull(low, "low is null");
    requireNonNull(high, "high is null");
    requireNonNull(start, "start is null");
    requireNonNull(wanted, "wanted is null");
  }

  public Slice<T> limitedTo(int number) {
    return new Slice<>(order, descending, low, high, start, wanted, number);
  }

  NavigableMap<Key, T> of(NavigableMap<Key, T> things) {
    NavigableMap<Key, T> directed = directed(things);
    return start.map(key -> directed.tailMap(key, false)).orElse(directed);
  }

  /** What was seen before the slice begins. */
  NavigableMap<Key, T> before(NavigableMap<Key, T> things) {
    return start.map(key -> directed(things).headMap(key, true)).orElseGet(TreeMap::new);
  }

  private NavigableMap<Key, T> directed(NavigableMap<Key, T> things) {
    if (low.compareTo(high) > 0) {
      return new TreeMap<>();
    }
    NavigableMap<Key, T> within = things.subMap(low, true, high, true);
    return descending ? within.descendingMap() : within;
  }
}
