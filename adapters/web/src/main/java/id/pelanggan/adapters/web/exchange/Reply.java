package id.pelanggan.adapters.web.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a browser is answered.
 *
 * @param headers beside those that every answer has
 * @param cookies lines of {@code Set-Cookie}
 */
public record Reply(int status, Map<String, String> headers, List<String> cookies, String body) {
  private static final int FINE = 200;
  private static final int SEE_OTHER = 303;

  public Reply {
    headers = Map.copyOf(headers);
    cookies = List.copyOf(cookies);
    requireNonNull(body, "body is null");
  }

  public static Reply page(int status, String html) {
    return new Reply(
        status,
        Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store"),
        List.of(),
        html);
  }

  public static Reply page(String html) {
    return page(FINE, html);
  }

  /** Its address changes with it, so that browsers may keep it for good. */
  public static Reply style(String css) {
    return new Reply(
        FINE,
        Map.of(
            "Content-Type",
            "text/css; charset=utf-8",
            "Cache-Control",
            "public, max-age=31536000, immutable"),
        List.of(),
        css);
  }

  /** To another page, so that reloading does nothing twice. */
  public static Reply seeOther(String address) {
    return new Reply(
        SEE_OTHER, Map.of("Location", address, "Cache-Control", "no-store"), List.of(), "");
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, cookies, body);
  }

  public Reply keeping(String cookie) {
    List<String> more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Reply(status, headers, more, body);
  }
}
