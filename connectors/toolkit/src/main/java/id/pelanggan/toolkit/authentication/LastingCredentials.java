package id.pelanggan.toolkit.authentication;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.setup.Secret;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;

/**
 * Credentials that stay the same until an operator changes them.
 *
 * @param header that carries them
 */
public record LastingCredentials(String header, Secret value) implements Credentials {
  public LastingCredentials {
    requireNonNull(header, "header is null");
    requireNonNull(value, "value is null");
  }

  /** A key in a header of its own. */
  public static LastingCredentials key(String header, Secret key) {
    return new LastingCredentials(header, key);
  }

  public static LastingCredentials bearer(Secret token) {
    return new LastingCredentials("Authorization", new Secret("Bearer " + token.value()));
  }

  public static LastingCredentials basic(String user, Secret password) {
    byte[] both = (user + ":" + password.value()).getBytes(StandardCharsets.UTF_8);
    return new LastingCredentials(
        "Authorization", new Secret("Basic " + Base64.getEncoder().encodeToString(both)));
  }

  @Override
  public Map<String, String> headers() {
    return Map.of(header, value.value());
  }

  @Override
  public boolean renew(Function<Call, Answer> source) {
    return false;
  }
}
