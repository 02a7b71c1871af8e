package id.pelanggan.toolkit.http;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a source.
 *
 * @param path of the source's address, without parameters
 * @param journalPath the path with names in place of ids, as operators may see it
 * @param link an address that the source gave for the next page; counts instead of path and
 *     parameters
 */
public record Call(
    String method,
    String path,
    String journalPath,
    Map<String, String> parameters,
    Optional<URI> link,
    Body body) {
  public Call {
    requireNonNull(method, "method is null");
    requireNonNull(journalPath, "journalPath is null");
    requireNonNull(link, "link is null");
    requireNonNull(body, "body is null");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    if (!path.startsWith("/") || path.contains("?")) {
      throw new IllegalArgumentException("not a path");
    }
  }

  /** Of a path without ids. */
  public static Call get(String path) {
    return new Call("GET", path, path, Map.of(), Optional.empty(), new Body.None());
  }

  /** Of a path without ids. */
  public static Call post(String path, Body body) {
    return new Call("POST", path, path, Map.of(), Optional.empty(), body);
  }

  /**
   * Takes away one thing of a collection.
   *
   * @param id as the source calls it; encoded here
   * @param name what stands in its place for operators, such as {@code customer}
   */
  public static Call delete(String collection, String id, String name) {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return new Call(
        "DELETE",
        collection + "/" + encoded,
        collection + "/{" + name + "}",
        Map.of(),
        Optional.empty(),
        new Body.None());
  }

  public Call with(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(parameter, value);
    return new Call(method, path, journalPath, more, link, body);
  }

  /**
   * Adds a field to a body of JSON.
   *
   * @throws IllegalStateException where it has another
   */
  public Call withField(String name, Object value) {
    return new Call(method, path, journalPath, parameters, link, body.with(name, value));
  }

  public Call at(URI next) {
    return new Call(method, path, journalPath, parameters, Optional.of(next), body);
  }

  /** Parameters and bodies may name people. */
  @Override
  public String toString() {
    return method + " " + journalPath;
  }
}
