package id.pelanggan.adapters.postgres.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.domain.failure.ErrorKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
  private static final String PASSWORD = "kunci7781";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://toko:kunci7781@127.0.0.1:5433/melati",
        "postgres://toko:kunci7781@127.0.0.1:5433/melati",
        "jdbc:postgresql://toko:kunci7781@127.0.0.1:5433/melati",
        "jdbc:postgresql://127.0.0.1:5433/melati?user=toko&password=kunci7781",
        "postgresql://toko@127.0.0.1:5433/melati?password=kunci7781",
        "postgresql://toko:kunci7781@127.0.0.1:5433/melati?",
        "postgresql://%74oko:%6bunci7781@127.0.0.1:5433/%6delati",
      })
  void shouldReadEveryForm(String url) {
    DatabaseLogin login = new DatabaseLogin("toko", new Secret(PASSWORD));

    assertThat(parse(url))
        .isEqualTo(
            new DatabaseAccess(
                "127.0.0.1", 5433, "melati", login, login, Map.of(), "--database-url"));
  }

  @Test
  void shouldTakeUsualPortWhereNoneIsGiven() {
    assertThat(parse("postgresql://toko@localhost/melati").port()).isEqualTo(5432);
  }

  @ParameterizedTest
  @CsvSource({
    "a%40b%3Ac%2Fd, a@b:c/d",
    "a+b, a+b",
    "a%20b%25, a b%",
    "%F0%9F%8C%B8, \uD83C\uDF38",
    "'!$&()*,;=', '!$&()*,;='"
  })
  void shouldReadWhatStandsForCharacters(String written, String meant) {
    DatabaseAccess access = parse("postgresql://" + written + ":" + written + "@localhost/melati");

    assertThat(access.owner()).isEqualTo(new DatabaseLogin(meant, new Secret(meant)));
  }

  @Test
  void shouldReadAddressesOfIpVersion6() {
    DatabaseAccess loopback = parse("postgresql://toko@[::1]:5433/melati");
    DatabaseAccess other = parse("postgresql://toko@[2001:db8::7]/melati");

    assertThat(loopback.host()).isEqualTo("[::1]");
    assertThat(loopback.parameters()).isEmpty();
    assertThat(other.parameters()).containsEntry("sslmode", "verify-full");
  }

  @Test
  void shouldTakePasswordFromElsewhereOnlyWhereUrlHasNone() {
    Secret elsewhere = new Secret("elsewhere");

    assertThat(password("postgresql://toko@localhost/melati", elsewhere)).isEqualTo("elsewhere");
    assertThat(password("postgresql://toko:@localhost/melati", elsewhere)).isEqualTo("elsewhere");
    assertThat(password("postgresql://toko:own@localhost/melati", elsewhere)).isEqualTo("own");
    assertThat(password("postgresql://toko@localhost/melati", new Secret(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.9.9.9", "[::1]"})
  void shouldAskForNoTlsOnThisMachine(String host) {
    assertThat(parse("postgresql://toko@" + host + "/melati").parameters()).isEmpty();
    assertThat(parse("postgresql://toko@" + host + "/melati?sslmode=require").parameters())
        .isEqualTo(Map.of("sslmode", "require"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"db.toko.example", "10.0.0.7", "localhost.toko.example", "127.0.0.1.toko.example"})
  void shouldVerifyServerOnAnotherMachine(String host) {
    Map<String, String> verified =
        Map.of("sslmode", "verify-full", "sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");

    assertThat(parse("postgresql://toko@" + host + "/melati").parameters()).isEqualTo(verified);
    assertThat(parse("postgresql://toko@" + host + "/melati?sslmode=verify-full").parameters())
        .isEqualTo(verified);
  }

  @Test
  void shouldVerifyByCertificateThatIsNamed() {
    assertThat(
            parse("postgresql://toko@db.toko.example/melati?sslrootcert=%2Fetc%2Fdb.pem")
                .parameters())
        .isEqualTo(Map.of("sslmode", "verify-full", "sslrootcert", "/etc/db.pem"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"disable", "allow", "prefer", "require", "verify-ca", "VERIFY-FULL", ""})
  void shouldRefuseWeakerTlsOnAnotherMachine(String mode) {
    assertRefused(
        UrlError.URL_NOT_ENCRYPTED,
        "postgresql://toko:" + PASSWORD + "@db.toko.example/melati?sslmode=" + mode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://localhost/melati?password=kunci7781",
        "postgresql://:kunci7781@localhost/melati",
        "postgresql://localhost/melati?user=&password=kunci7781",
      })
  void shouldRefuseUrlWithoutUser(String url) {
    assertRefused(UrlError.URL_WITHOUT_USER, url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssl=true", "SSLMODE=verify-full", "options=-c", "sslfactory=x", "%20=1"})
  void shouldRefuseUnknownParameter(String parameter) {
    assertRefused(
        UrlError.URL_PARAMETER_UNKNOWN,
        "postgresql://toko:" + PASSWORD + "@localhost/melati?" + parameter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "melati",
        "toko:kunci7781@localhost/melati",
        "mysql://toko:kunci7781@localhost/melati",
        "POSTGRESQL//toko:kunci7781@localhost/melati",
        "postgresql:toko:kunci7781@localhost/melati",
        "postgresql://toko:kunci7781@localhost",
        "postgresql://toko:kunci7781@localhost/",
        "postgresql://toko:kunci7781@localhost/melati/mawar",
        "postgresql://toko:kunci7781@/melati",
        "postgresql://toko:kunci7781@one,two/melati",
        "postgresql://toko:kunci7781@localhost:0/melati",
        "postgresql://toko:kunci7781@localhost:65536/melati",
        "postgresql://toko:kunci7781@localhost:port/melati",
        "postgresql://toko:kunci7781@local host/melati",
        "postgresql://toko:kunci7781@x%zz@localhost/melati",
        "postgresql://toko:kunci7781#?/@localhost/melati",
        "postgresql://toko:5433/kunci7781@localhost/melati",
      })
  void shouldRefuseWhatItCannotRead(String url) {
    assertRefused(UrlError.URL_UNREADABLE, url);
  }

  private static void assertRefused(UrlError code, String url) {
    assertThatThrownBy(() -> parse(url))
        .hasNoCause()
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(code);
              assertThat(code.kind()).isEqualTo(ErrorKind.USER);
              assertThat(failure + " " + failure.details()).doesNotContain(PASSWORD);
            });
  }

  private static String password(String url, Secret elsewhere) {
    return DatabaseUrl.parse(url, elsewhere, "--database-url").owner().password().value();
  }

  private static DatabaseAccess parse(String url) {
    return DatabaseUrl.parse(url, new Secret(""), "--database-url");
  }
}
