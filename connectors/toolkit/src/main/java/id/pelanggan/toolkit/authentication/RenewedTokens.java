package id.pelanggan.toolkit.authentication;

import id.pelanggan.spi.SecretStore;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.Credentials;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An access token that is renewed when the source does not accept it any more. What comes is stored
 * before it is used: a refresh token that is given once and lost locks the shop out.
 */
public final class RenewedTokens implements Credentials {
  private final TokenSource tokens;
  private final SecretStore store;
  private final Names names;
  private Tokens current;

  /**
   * @param names of the settings' secret fields
   */
  public RenewedTokens(TokenSource tokens, Tokens current, Names names, SecretStore store) {
    this.tokens = tokens;
    this.current = current;
    this.names = names;
    this.store = store;
  }

  /** What the secret fields of the settings are called. */
  public record Names(String access, String refresh) {}

  @Override
  public Map<String, String> headers() {
    return Map.of("Authorization", "Bearer " + current.access().value());
  }

  @Override
  public boolean renew(Function<Call, Answer> source) {
    Optional<Secret> refresh = current.refresh();
    if (refresh.isEmpty()) {
      return false;
    }
    Tokens given = tokens.request(new Grant.Refresh(refresh.get()), source);
    keep(given);
    current = new Tokens(given.access(), given.refresh().or(() -> refresh));
    return true;
  }

  private void keep(Tokens given) {
    Map<String, Secret> secrets = new LinkedHashMap<>();
    secrets.put(names.access(), given.access());
    given.refresh().ifPresent(token -> secrets.put(names.refresh(), token));
    try {
      store.store(secrets);
    } catch (IllegalStateException _) {
      // They serve this connector as long as it lives; there is nothing better to do with them.
      return;
    }
  }
}
