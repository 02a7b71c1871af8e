package id.pelanggan.adapters.web.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser keeps for these pages.
 *
 * @param encrypted whether browsers reach the pages encrypted; the names of the cookies then say
 *     that nobody but this host can have set them
 */
public record Cookies(boolean encrypted, Map<String, String> values) {
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._~-]{1,512}");
  private static final String PREFIX = "__Host-";

  /** What the pages keep. */
  public enum Kind {
    /** Whose page it is, for a short time. */
    SESSION,
    /** That forms which come back were shown in this browser. */
    VISIT,
    LANGUAGE;

    private String word() {
      return switch (this) {
        case SESSION -> "session";
        case VISIT -> "visit";
        case LANGUAGE -> "language";
      };
    }
  }

  public Cookies {
    values = Map.copyOf(values);
  }

  /** Reads the header {@code Cookie}. */
  public static Cookies parse(boolean encrypted, String header) {
    Map<String, String> values = new HashMap<>();
    for (String pair : header.split(";", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0 && VALUE.matcher(pair.substring(sign + 1).strip()).matches()) {
        values.putIfAbsent(pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
      }
    }
    return new Cookies(encrypted, values);
  }

  public Optional<String> find(Kind kind) {
    return Optional.ofNullable(values.get(name(kind)));
  }

  /** The header {@code Set-Cookie} that keeps a value until the browser is closed. */
  public String keep(Kind kind, String value) {
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a value of a cookie");
    }
    return name(kind) + "=" + value + attributes();
  }

  public String forget(Kind kind) {
    return name(kind) + "=; Max-Age=0" + attributes();
  }

  private String name(Kind kind) {
    return (encrypted ? PREFIX : "") + kind.word();
  }

  private String attributes() {
    return "; Path=/; HttpOnly; SameSite=Strict" + (encrypted ? "; Secure" : "");
  }

  @Override
  public String toString() {
    return "Cookies[***]";
  }
}
