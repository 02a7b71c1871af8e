package id.pelanggan.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Requests and answers as they come over the wire. */
final class Wire {
  private static final int LONGEST_BODY = 1_000_000;
  private static final String VERSION = "Square-Version";

  private Wire() {}

  static Request read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), String.join(", ", header.getValue()));
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query(exchange.getRequestURI().getRawQuery()),
        headers,
        new String(body, StandardCharsets.UTF_8));
  }

  /**
   * @param broken whether only half of it arrives before the connection ends
   */
  static void write(HttpExchange exchange, Answer answer, boolean broken) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    OutputStream stream = exchange.getResponseBody();
    stream.write(body, 0, broken ? body.length / 2 : body.length);
    stream.flush();
  }

  /** The vendor says which version of the API it answered with. */
  static Answer echoVersion(Request request, Answer answer) {
    String version = request.headers().get("square-version");
    return version == null ? answer : answer.with(VERSION, version);
  }

  static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  static Map<String, String> lowerCase(Map<String, String> headers) {
    Map<String, String> lower = new TreeMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    return lower;
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new HashMap<>();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        int sign = pair.indexOf('=');
        String name = sign < 0 ? pair : pair.substring(0, sign);
        query.put(decoded(name), sign < 0 ? "" : decoded(pair.substring(sign + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
