package id.pelanggan.toolkit.authentication;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Where tokens come from (OAuth 2).
 *
 * @param path of the source's address
 */
public record TokenSource(String path, String clientId, Secret clientSecret, Writing writing) {
  public TokenSource {
    requireNonNull(path, "path is null");
    requireNonNull(clientId, "clientId is null");
    requireNonNull(clientSecret, "clientSecret is null");
    requireNonNull(writing, "writing is null");
  }

  /** How the request is written. */
  public enum Writing {
    JSON,
    FORM
  }

  /**
   * @param source answers one call with what is fine
   * @throws ConnectorException {@link FailureKind#CREDENTIALS_REFUSED} where no token was given
   */
  public Tokens request(Grant grant, Function<Call, Answer> source) {
    JsonObject answer = source.apply(Call.post(path, body(grant))).json();
    try {
      return new Tokens(
          new Secret(answer.requireText("access_token")),
          answer.findText("refresh_token").map(Secret::new));
    } catch (FieldProblem _) {
      throw new ConnectorException(FailureKind.CREDENTIALS_REFUSED, "no token");
    }
  }

  private Body body(Grant grant) {
    Map<String, String> fields = new LinkedHashMap<>(grant.fields());
    fields.put("client_id", clientId);
    fields.put("client_secret", clientSecret.value());
    return switch (writing) {
      case JSON -> new Body.Json(new LinkedHashMap<>(fields));
      case FORM -> new Body.Form(fields);
    };
  }
}
