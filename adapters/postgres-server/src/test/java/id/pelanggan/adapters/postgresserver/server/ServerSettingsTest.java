package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running server says of itself; one server for all. */
class ServerSettingsTest {
  private static final Ground GROUND = Ground.prepared();

  @BeforeAll
  static void open() {
    GROUND.server().open();
  }

  @AfterAll
  static void leaveNothingBehind() {
    GROUND.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "password_encryption, scram-sha-256",
    "log_error_verbosity, terse",
    "log_min_error_statement, panic",
    "log_statement, none",
    "log_parameter_max_length_on_error, 0",
    "log_timezone, UTC",
    "server_encoding, UTF8"
  })
  void shouldBeDurableClosedAndDiscreet(String name, String value) throws SQLException {
    try (Session session = session()) {
      assertThat(session.value("SELECT setting FROM pg_settings WHERE name = '" + name + "'"))
          .isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'geheim'::int",
        "INSERT INTO kept VALUES (471147114), (471147114)",
        "DO $$ BEGIN RAISE EXCEPTION 'geheim' USING DETAIL = 'geheim'; END $$",
        "SELECT geheim"
      })
  void shouldRepeatNoValueInItsLog(String sql) throws Exception {
    try (Session session = session()) {
      assertThatExceptionOfType(SQLException.class).isThrownBy(() -> session.run(sql));
    }

    assertThat(Files.readString(GROUND.home().resolve("log").resolve("server.log")))
        .contains("database system is ready to accept connections")
        .doesNotContain("geheim")
        .doesNotContain("471147114")
        .doesNotContain("kept");
  }

  @Test
  void shouldSortByCodePointInAnyLocale() throws SQLException {
    try (Session session = session()) {
      assertThat(session.values("SELECT x FROM (VALUES ('b'), ('\u00e4'), ('B')) v (x) ORDER BY x"))
          .containsExactly("B", "b", "\u00e4");
      assertThat(session.value("SELECT upper('\u00e4')")).isEqualTo("\u00c4");
    }
  }

  private static Session session() throws SQLException {
    return Session.ofOwner(GROUND.server().open());
  }
}
