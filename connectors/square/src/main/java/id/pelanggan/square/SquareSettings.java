package id.pelanggan.square;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.SecretStore;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import id.pelanggan.toolkit.authentication.LastingCredentials;
import id.pelanggan.toolkit.authentication.RenewedTokens;
import id.pelanggan.toolkit.authentication.TokenSource;
import id.pelanggan.toolkit.authentication.Tokens;
import id.pelanggan.toolkit.http.Credentials;
import id.pelanggan.toolkit.http.SourceAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was filled in.
 *
 * @param renewal empty where the access token cannot be renewed
 * @param locations whose orders are read; empty for all
 */
record SquareSettings(
    SourceAddress address, Tokens tokens, Optional<TokenSource> renewal, List<String> locations) {
  private static final String TOKEN_PATH = "/oauth2/token";

  /**
   * @throws ConnectorException {@link FailureKind#SETTINGS_WRONG} where they cannot be right
   */
  static SquareSettings of(Settings settings) {
    Tokens tokens =
        new Tokens(
            settings.requireSecret(SquareForm.ACCESS_TOKEN),
            settings.findSecret(SquareForm.REFRESH_TOKEN));
    return new SquareSettings(
        SourceAddress.parse(settings.require(SquareForm.ADDRESS)),
        tokens,
        renewal(settings, tokens),
        settings.find(SquareForm.LOCATIONS).map(SquareSettings::names).orElse(List.of()));
  }

  /** What calls carry. */
  Credentials credentials(SecretStore store) {
    RenewedTokens.Names names =
        new RenewedTokens.Names(SquareForm.ACCESS_TOKEN, SquareForm.REFRESH_TOKEN);
    return renewal.isPresent()
        ? new RenewedTokens(renewal.get(), tokens, names, store)
        : LastingCredentials.bearer(tokens.access());
  }

  private static Optional<TokenSource> renewal(Settings settings, Tokens tokens) {
    if (tokens.refresh().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> id = settings.find(SquareForm.CLIENT_ID);
    Optional<Secret> secret = settings.findSecret(SquareForm.CLIENT_SECRET);
    if (id.isEmpty() || secret.isEmpty()) {
      throw new ConnectorException(
          FailureKind.SETTINGS_WRONG,
          id.isEmpty() ? SquareForm.CLIENT_ID : SquareForm.CLIENT_SECRET);
    }
    return Optional.of(
        new TokenSource(TOKEN_PATH, id.get(), secret.get(), TokenSource.Writing.JSON));
  }

  private static List<String> names(String written) {
    return Arrays.stream(written.split(",", -1))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .sorted()
        .toList();
  }
}
