package id.pelanggan.adapters.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pelanggan.adapters.web.guard.FormToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks for pages as a browser does, without following anything by itself. */
final class Browser {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"" + FormToken.FIELD + "\" value=\"([^\"]*)\"");

  private final URI address;
  private final HttpClient client;
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private String token = "";

  Browser(URI address, HttpClient client) {
    this.address = address;
    this.client = client;
  }

  Browser(URI address) {
    this(address, HttpClient.newHttpClient());
  }

  Browser saying(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** With the token of the last page that had one. */
  HttpResponse<String> post(String path, String... fields) {
    List<String> pairs = new ArrayList<>(List.of(fields));
    pairs.add(FormToken.FIELD + "=" + token);
    return postBody(
        path,
        pairs.stream()
            .map(pair -> pair.split("=", 2))
            .map(pair -> encode(pair[0]) + "=" + encode(pair[1]))
            .collect(Collectors.joining("&")));
  }

  HttpResponse<String> postBody(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  String token() {
    return token;
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    headers.forEach(request::setHeader);
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      Matcher found = TOKEN.matcher(response.body());
      if (found.find()) {
        token = found.group(1);
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String line) {
    String[] pair = line.split(";", 2)[0].split("=", 2);
    if (line.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
