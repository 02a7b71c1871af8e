package id.pelanggan.adapters.web.guard;

import static java.util.Objects.requireNonNull;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Under which name and over which way the pages are reached.
 *
 * @param proxy the only one that may speak to the pages; empty where browsers do so themselves
 * @param address under which browsers reach them; empty where nobody said
 * @param encrypted whether the pages encrypt what they say themselves
 */
public record Entrance(Optional<InetAddress> proxy, Optional<URI> address, boolean encrypted) {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  public Entrance {
    requireNonNull(proxy, "proxy is null");
    requireNonNull(address, "address is null");
  }

  /** Whether browsers reach the pages encrypted, here or at the proxy. */
  public boolean isEncryptedForBrowsers() {
    return encrypted || proxy.isPresent();
  }

  /**
   * Whether somebody may ask for pages of this host: the declared one; on this machine alone where
   * none is declared, so that no other site's name leads here; any under a certificate of our own.
   */
  boolean knows(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return address
        .map(declared ->
            name.equals(authority(declared)) || name.equals(authority(declared) + port(declared)))
        .orElseGet(() -> encrypted || proxy.isPresent() || HERE.contains(withoutPort(name)));
  }

  /** Whether a form was sent from a page of this host, as far as the browser says. */
  boolean isOrigin(String origin, String host) {
    String scheme = isEncryptedForBrowsers() ? "https://" : "http://";
    return origin.equals(scheme + host.toLowerCase(Locale.ROOT));
  }

  private static String authority(URI address) {
    String host = requireNonNull(address.getHost(), "host is null").toLowerCase(Locale.ROOT);
    boolean usual =
        address.getPort() < 0 || ":%d".formatted(address.getPort()).equals(port(address));
    return usual ? host : host + ":" + address.getPort();
  }

  private static String port(URI address) {
    return "https".equals(address.getScheme()) ? ":443" : ":80";
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d{1,5}$", "");
  }
}
