package id.pelanggan.adapters.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with a form that somebody sent.
 *
 * @param keys by the name of the field, the key of the sentence that says so, in the order of the
 *     fields
 */
public record Mistakes(Map<String, String> keys) {
  public static final Mistakes NONE = new Mistakes(Map.of());

  public Mistakes {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  public static Mistakes of(String field, String key) {
    return new Mistakes(Map.of(field, key));
  }

  public boolean isEmpty() {
    return keys.isEmpty();
  }
}
