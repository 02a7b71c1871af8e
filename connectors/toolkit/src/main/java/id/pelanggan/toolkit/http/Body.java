package id.pelanggan.toolkit.http;

import id.pelanggan.toolkit.json.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is sent with a call. */
public sealed interface Body {

  /** As it goes over the wire. */
  String text();

  String type();

  default Body with(String name, Object value) {
    throw new IllegalStateException("not a body of JSON");
  }

  record None() implements Body {
    @Override
    public String text() {
      return "";
    }

    @Override
    public String type() {
      return "";
    }
  }

  /**
   * @param fields maps, lists, texts, numbers and switches
   */
  record Json(Map<String, Object> fields) implements Body {
    public Json {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String text() {
      return JsonText.write(fields);
    }

    @Override
    public String type() {
      return "application/json";
    }

    @Override
    public Body with(String name, Object value) {
      Map<String, Object> more = new LinkedHashMap<>(fields);
      more.put(name, value);
      return new Json(more);
    }

    @Override
    public String toString() {
      return "Json[***]";
    }
  }

  record Form(Map<String, String> fields) implements Body {
    public Form {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String text() {
      return fields.entrySet().stream()
          .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
          .collect(Collectors.joining("&"));
    }

    @Override
    public String type() {
      return "application/x-www-form-urlencoded";
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return "Form[***]";
    }
  }
}
