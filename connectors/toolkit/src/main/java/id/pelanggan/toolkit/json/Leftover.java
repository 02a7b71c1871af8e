package id.pelanggan.toolkit.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of an object in one row, by the names that lead to each. */
final class Leftover {
  private final boolean restOnly;
  private final SortedMap<String, String> flat = new TreeMap<>();

  /**
   * @param restOnly whether only what nobody asked for is wanted
   */
  Leftover(boolean restOnly) {
    this.restOnly = restOnly;
  }

  SortedMap<String, String> of(JsonObject object) {
    add("", object);
    return flat;
  }

  private void add(String prefix, JsonObject object) {
    object.forEach((name, value, use) -> {
      if (!restOnly || use != JsonObject.LEFT_OUT) {
        add(prefix + name, value, use == JsonObject.READ);
      }
    });
  }

  /** Of an object that was read, only its own values know whether they were. */
  private void add(String name, @Nullable Object value, boolean read) {
    switch (value) {
      case JsonObject object -> add(name + ".", object);
      case List<?> list -> {
        for (int at = 0; at < list.size(); at++) {
          add(name + "." + at, list.get(at), read);
        }
      }
      case null -> {}
      default -> {
        if (!restOnly || !read) {
          flat.put(name, plain(value));
        }
      }
    }
  }

  private static String plain(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
