package id.pelanggan.sandbox.stock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Where something stands in an order: by a text or by a time, and among equals by its id.
 *
 * @param text empty in orders by time
 * @param time in milliseconds since 1970; 0 in orders by text
 */
public record Key(String text, long time, String id) implements Comparable<Key> {
  public static final Key FIRST = new Key("", Long.MIN_VALUE, "");
  public static final Key LAST = new Key("\uffff", Long.MAX_VALUE, "\uffff");

  public Key {
    requireNonNull(text, "text is null");
    requireNonNull(id, "id is null");
  }

  public static Key of(Instant time, String id) {
    return new Key("", time.toEpochMilli(), id);
  }

  @Override
  public int compareTo(Key other) {
    int order = text.compareTo(other.text);
    if (order == 0) {
      order = Long.compare(time, other.time);
    }
    return order == 0 ? id.compareTo(other.id) : order;
  }
}
