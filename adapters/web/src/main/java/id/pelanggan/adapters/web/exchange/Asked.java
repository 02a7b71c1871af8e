package id.pelanggan.adapters.web.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A request that was let in.
 *
 * @param posted whether something is to be done, and not only shown
 * @param path its parts, without slashes
 * @param client who asks, as limits count: an address or a neighbourhood of addresses
 * @param language that was chosen, or that the browser prefers
 * @param chosen whether somebody chose that language
 */
public record Asked(
    boolean posted,
    List<String> path,
    Fields form,
    Cookies cookies,
    PageLanguage language,
    boolean chosen,
    String client) {
  public Asked {
    path = List.copyOf(path);
    requireNonNull(form, "form is null");
    requireNonNull(cookies, "cookies is null");
    requireNonNull(language, "language is null");
    requireNonNull(client, "client is null");
  }

  /** The path as one text. */
  public String address() {
    return "/" + String.join("/", path);
  }

  /** The first part of the path; empty for the front page. */
  public String room() {
    return path.isEmpty() ? "" : path.getFirst();
  }

  /** The second part of the path, where there are exactly two. */
  public Optional<String> name() {
    return path.size() == 2 ? Optional.of(path.getLast()) : Optional.empty();
  }

  /** Its path may hold a token. */
  @Override
  public String toString() {
    return "Asked[***]";
  }
}
