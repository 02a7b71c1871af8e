package id.pelanggan.toolkit.authentication;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.setup.Secret;
import java.util.LinkedHashMap;
import java.util.Map;

/** With what right a token is asked for (RFC 6749). */
public sealed interface Grant {

  /** What the request says of it; secret. */
  Map<String, String> fields();

  /**
   * A code that the source gave to an operator's browser, once.
   *
   * @param redirectAddress where the browser was sent; empty where the source does not ask
   * @param verifier of PKCE; empty where none was used
   */
  record Code(Secret code, String redirectAddress, Secret verifier) implements Grant {
    public Code {
      requireNonNull(code, "code is null");
      requireNonNull(redirectAddress, "redirectAddress is null");
      requireNonNull(verifier, "verifier is null");
    }

    @Override
    public Map<String, String> fields() {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("grant_type", "authorization_code");
      fields.put("code", code.value());
      if (!redirectAddress.isEmpty()) {
        fields.put("redirect_uri", redirectAddress);
      }
      if (!verifier.value().isEmpty()) {
        fields.put("code_verifier", verifier.value());
      }
      return fields;
    }
  }

  /**
   * The client's own right.
   *
   * @param scope what is asked for; empty for what the source gives by itself
   */
  record Client(String scope) implements Grant {
    public Client {
      requireNonNull(scope, "scope is null");
    }

    @Override
    public Map<String, String> fields() {
      return scope.isEmpty()
          ? Map.of("grant_type", "client_credentials")
          : Map.of("grant_type", "client_credentials", "scope", scope);
    }
  }

  /** A token that was given for that; some sources take it only once. */
  record Refresh(Secret token) implements Grant {
    public Refresh {
      requireNonNull(token, "token is null");
    }

    @Override
    public Map<String, String> fields() {
      return Map.of("grant_type", "refresh_token", "refresh_token", token.value());
    }
  }
}
