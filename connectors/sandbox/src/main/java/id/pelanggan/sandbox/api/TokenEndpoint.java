package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

/** Gives access tokens to whoever holds a refresh token or an authorization code. */
final class TokenEndpoint {
  private final Tokens tokens;

  TokenEndpoint(Tokens tokens) {
    this.tokens = requireNonNull(tokens, "tokens is null");
  }

  Answer obtain(Fields body) {
    String grant = body.requireText("grant_type");
    if (!Tokens.same(body.requireText("client_id"), tokens.clientId())
        || !Tokens.same(body.text("client_secret").orElse(""), tokens.clientSecret())) {
      throw refused("The client is not known, or its secret is wrong.");
    }
    switch (grant) {
      case "refresh_token" -> require(body, "refresh_token", tokens.refreshToken());
      case "authorization_code" -> require(body, "code", tokens.authorizationCode());
      default -> throw ApiFailure.badRequest("INVALID_VALUE", "Not a known grant.", "grant_type");
    }
    if (tokens.isRevoked()) {
      throw refused("The shop's owner took the permission back.");
    }
    return answer(tokens.issue());
  }

  private Answer answer(Tokens.Issued issued) {
    return Answer.json(
        200,
        json -> {
          json.writeStringProperty("access_token", issued.token());
          json.writeStringProperty("token_type", "bearer");
          json.writeStringProperty("expires_at", Json.written(issued.until()));
          json.writeStringProperty("merchant_id", ShopEndpoint.MERCHANT);
          json.writeStringProperty("refresh_token", tokens.refreshToken());
          json.writeBooleanProperty("short_lived", false);
        });
  }

  private static void require(Fields body, String name, String expected) {
    if (!Tokens.same(body.requireText(name), expected)) {
      throw refused("The " + name + " is not known.");
    }
  }

  private static ApiFailure refused(String detail) {
    return ApiFailure.unauthorized("UNAUTHORIZED", detail);
  }
}
