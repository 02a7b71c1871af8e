package id.pelanggan.toolkit.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.Journal.Entry;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.Credentials;
import id.pelanggan.toolkit.http.Host;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.http.TinySource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RenewedTokensTest {
  private final TinySource source = new TinySource();
  private final Host host = new Host();

  @AfterEach
  void close() {
    source.close();
    host.close();
  }

  @Test
  void shouldRenewOnceAndStoreBeforeUse() {
    source
        .then(401, "")
        .then(200, "{\"access_token\":\"new\",\"refresh_token\":\"next\"}")
        .then(200, "{}");

    try (SourceClient client = client(TokenSource.Writing.JSON)) {
      client.ask(Call.get("/things"));
    }

    assertThat(source.asked())
        .extracting(asked -> asked.header("Authorization"))
        .containsExactly("Bearer old", "", "Bearer new");
    assertThat(source.asked().get(1).body())
        .contains("\"refresh_token\":\"first\"", "\"client_secret\":\"app\"");
    assertThat(host.stored)
        .containsExactly(Map.of("access", new Secret("new"), "refresh", new Secret("next")));
    assertThat(host.journal).contains(new Entry.CredentialsRenewed());
  }

  @Test
  void shouldUseTheRotatedTokenTheNextTime() {
    source
        .then(401, "")
        .then(200, "{\"access_token\":\"new\",\"refresh_token\":\"next\"}")
        .then(200, "{}")
        .then(401, "")
        .then(200, "{\"access_token\":\"newer\"}")
        .then(200, "{}");

    try (SourceClient client = client(TokenSource.Writing.FORM)) {
      client.ask(Call.get("/things"));
      client.ask(Call.get("/things"));
    }

    assertThat(source.asked().get(4).body()).contains("refresh_token=next", "client_id=shop");
    assertThat(host.stored).last().isEqualTo(Map.of("access", new Secret("newer")));
  }

  @Test
  void shouldNotRenewAgainAndAgain() {
    source.then(401, "").then(200, "{\"access_token\":\"new\"}").then(401, "");

    try (SourceClient client = client(TokenSource.Writing.JSON)) {
      assertThatThrownBy(() -> client.ask(Call.get("/things")))
          .hasMessage("CREDENTIALS_REFUSED HTTP 401");
    }
    assertThat(source.asked()).hasSize(3);
  }

  @Test
  void shouldSayThatRenewingIsRefused() {
    source.then(401, "").then(400, "{\"errors\":[{\"code\":\"invalid_grant\"}]}");

    try (SourceClient client = client(TokenSource.Writing.JSON)) {
      assertThatThrownBy(() -> client.ask(Call.get("/things")))
          .hasMessage("CREDENTIALS_REFUSED HTTP 400 invalid_grant");
    }
    assertThat(host.stored).isEmpty();
  }

  @Test
  void shouldSayWhatKindsOfGrantsSay() {
    assertThat(new Grant.Code(new Secret("c"), "", new Secret("")).fields())
        .containsOnly(Map.entry("grant_type", "authorization_code"), Map.entry("code", "c"));
    assertThat(new Grant.Code(new Secret("c"), "https://example.com", new Secret("v")).fields())
        .containsEntry("redirect_uri", "https://example.com")
        .containsEntry("code_verifier", "v");
    assertThat(new Grant.Client("read").fields())
        .containsOnly(Map.entry("grant_type", "client_credentials"), Map.entry("scope", "read"));
  }

  @Test
  void shouldWriteLastingCredentialsAsTheyAreAskedFor() {
    assertThat(LastingCredentials.basic("Aladdin", new Secret("open sesame")).headers())
        .containsEntry("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(LastingCredentials.key("X-Key", new Secret("k")).headers())
        .containsEntry("X-Key", "k");
    assertThat(LastingCredentials.bearer(new Secret("t")))
        .hasToString("LastingCredentials[header=Authorization, value=***]");
  }

  private SourceClient client(TokenSource.Writing writing) {
    Credentials tokens =
        new RenewedTokens(
            new TokenSource("/token", "shop", new Secret("app"), writing),
            new Tokens(new Secret("old"), Optional.of(new Secret("first"))),
            new RenewedTokens.Names("access", "refresh"),
            host.context().secrets());
    return host.client(source, tokens);
  }
}
