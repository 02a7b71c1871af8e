package id.pelanggan.sandbox.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things of one kind, by id and in several orders. Safe for several threads: a page shows one
 * moment.
 */
public final class Register<T> {
  private final Function<T, String> id;
  private final List<Order<T>> orders;
  private final Map<String, T> byId = new HashMap<>();
  private long changes;

  /**
   * @param keys where a thing stands, in each of the orders
   */
  Register(Function<T, String> id, List<Function<T, Key>> keys) {
    this.id = id;
    this.orders = keys.stream().map(key -> new Order<>(key, new TreeMap<>())).toList();
  }

  synchronized void put(T thing) {
    changes++;
    T before = byId.put(id.apply(thing), thing);
    for (Order<T> order : orders) {
      if (before != null) {
        order.things().remove(order.key().apply(before));
      }
      order.things().put(order.key().apply(thing), thing);
    }
  }

  synchronized boolean remove(String name) {
    changes++;
    T before = byId.remove(name);
    if (before == null) {
      return false;
    }
    for (Order<T> order : orders) {
      order.things().remove(order.key().apply(before));
    }
    return true;
  }

  public synchronized Optional<T> find(String name) {
    return Optional.ofNullable(byId.get(name));
  }

  public synchronized int size() {
    return byId.size();
  }

  /** How often something was put in or taken away; the same number means the same things. */
  public synchronized long changes() {
    return changes;
  }

  public synchronized long count(Predicate<T> wanted) {
    return byId.values().stream().filter(wanted).count();
  }

  /** What a slice asks for. */
  public synchronized Page<T> page(Slice<T> slice) {
    NavigableMap<Key, T> things = slice.of(orders.get(slice.order()).things());
    List<T> found = new ArrayList<>();
    Optional<Key> last = Optional.empty();
    for (Map.Entry<Key, T> entry : things.entrySet()) {
      if (!slice.wanted().test(entry.getValue())) {
        continue;
      }
      if (found.size() == slice.limit()) {
        return new Page<>(found, last);
      }
      found.add(entry.getValue());
      last = Optional.of(entry.getKey());
    }
    return new Page<>(found, Optional.empty());
  }

  /** The things just before a slice begins, in its order; at most so many. */
  public synchronized List<T> before(Slice<T> slice, int number) {
    NavigableMap<Key, T> things = slice.before(orders.get(slice.order()).things());
    List<T> found = new ArrayList<>();
    for (T thing : things.descendingMap().values()) {
      if (found.size() == number) {
        break;
      }
      if (slice.wanted().test(thing)) {
        found.addFirst(thing);
      }
    }
    return found;
  }

  private record Order<T>(Function<T, Key> key, NavigableMap<Key, T> things) {}

  /**
   * Some things that follow each other.
   *
   * @param next where the last of them stands; empty where nothing follows
   */
  public record Page<T>(List<T> things, Optional<Key> next) {}
}
