package id.pelanggan.adapters.web.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form, as a browser sends them. A name may stand several times. */
public record Fields(Map<String, List<String>> values) {
  public static final Fields NONE = new Fields(Map.of());

  /** No form of these pages has more. */
  private static final int MOST = 200;

  public Fields {
    values = Map.copyOf(values);
  }

  /**
   * Reads {@code a=1&b=2}.
   *
   * @throws IllegalArgumentException where it is no such text, or a very long one
   */
  public static Fields parse(String body) {
    Map<String, List<String>> values = new HashMap<>();
    String[] pairs = body.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw new IllegalArgumentException("too many fields");
    }
    for (String pair : pairs) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        String name = sign < 0 ? pair : pair.substring(0, sign);
        String value = sign < 0 ? "" : pair.substring(sign + 1);
        values.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
      }
    }
    return new Fields(values);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The first value without white space around it; empty where there is none or it is blank. */
  public Optional<String> find(String name) {
    return list(name).stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  /** As {@link #find}, with an empty text for nothing. */
  public String text(String name) {
    return find(name).orElse("");
  }

  public List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** What people write is nobody else's business. */
  @Override
  public String toString() {
    return "Fields" + values.keySet();
  }
}
