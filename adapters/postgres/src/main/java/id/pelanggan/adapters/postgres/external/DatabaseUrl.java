package id.pelanggan.adapters.postgres.external;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=…}, also with {@code
 * postgres:} or {@code jdbc:postgresql:} before it. Characters with a meaning of their own are
 * written as {@code %40} and so on.
 *
 * <p>A server on another machine is entered only over TLS with its certificate and name checked.
 */
final class DatabaseUrl {
  private static final int PORT = 5432;
  private static final String SSL_MODE = "sslmode";
  private static final String VERIFY = "verify-full";
  private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
  private static final Set<String> PARAMETERS =
      Set.of(SSL_MODE, "sslrootcert", "sslcert", "sslkey", "channelBinding");

  private DatabaseUrl() {}

  /**
   * @param password from elsewhere, for a URL without one; may be empty
   * @param passwordPlace where the operator gave URL and password, for messages
   */
  static DatabaseAccess parse(String url, Secret password, String passwordPlace) {
    URI uri = uri(requireNonNull(url, "url is null"));
    Map<String, String> parameters = parameters(uri);
    String[] login = login(uri, parameters);
    DatabaseLogin owner =
        new DatabaseLogin(login[0], login[1].isEmpty() ? password : new Secret(login[1]));
    secure(uri.getHost(), parameters);
    return new DatabaseAccess(
        uri.getHost(),
        uri.getPort() == -1 ? PORT : uri.getPort(),
        uri.getPath().substring(1),
        owner,
        owner,
        parameters,
        passwordPlace);
  }

  private static URI uri(String url) {
    String text = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
    try {
      URI uri = new URI(text);
      boolean whole =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme())
              && uri.getHost() != null
              && uri.getPath() != null
              && uri.getPath().matches("/[^/]+")
              && uri.getPort() <= 65_535
              && uri.getPort() != 0;
      if (whole) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Its message repeats the URL with the password.
    }
    throw new PelangganException(UrlError.URL_UNREADABLE);
  }

  private static Map<String, String> parameters(URI uri) {
    Map<String, String> parameters = new HashMap<>();
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /**
   * From before the host, or from the parameters {@code user} and {@code password} as JDBC has
   * them.
   */
  private static String[] login(URI uri, Map<String, String> parameters) {
    String user = Optional.ofNullable(parameters.remove("user")).orElse("");
    String password = Optional.ofNullable(parameters.remove("password")).orElse("");
    String before = Optional.ofNullable(uri.getRawUserInfo()).orElse("");
    if (!before.isEmpty()) {
      int colon = before.indexOf(':');
      user = decode(colon < 0 ? before : before.substring(0, colon));
      password = colon < 0 ? password : decode(before.substring(colon + 1));
    }
    if (user.isEmpty()) {
      throw new PelangganException(UrlError.URL_WITHOUT_USER);
    }
    return new String[] {user, password};
  }

  private static void secure(String host, Map<String, String> parameters) {
    for (String name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw new PelangganException(
            UrlError.URL_PARAMETER_UNKNOWN,
            Map.of(
                "name", name, "known", String.join(", ", PARAMETERS.stream().sorted().toList())));
      }
    }
    if (isLoopback(host)) {
      return;
    }
    String mode = parameters.getOrDefault(SSL_MODE, VERIFY);
    if (!mode.equals(VERIFY)) {
      throw new PelangganException(
          UrlError.URL_NOT_ENCRYPTED, Map.of("host", host, "sslmode", mode));
    }
    parameters.put(SSL_MODE, VERIFY);
    if (!parameters.containsKey("sslrootcert")) {
      parameters.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
    }
  }

  /** Only what is loopback by its very text: a name could lead elsewhere the next time. */
  static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new PelangganException(UrlError.URL_UNREADABLE);
    }
  }
}
