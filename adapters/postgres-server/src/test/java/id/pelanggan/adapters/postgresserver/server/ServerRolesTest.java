package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.domain.vault.Secret;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may enter the server and what they may do there; one server for all. */
class ServerRolesTest {
  private static final Ground GROUND = Ground.prepared();
  private static final String REFUSED_LOGIN = "28P01";
  private static final String REFUSED_ACT = "42501";

  @BeforeAll
  static void open() throws SQLException {
    try (Session owner = Session.ofOwner(GROUND.server().open())) {
      owner.run("CREATE SCHEMA ledger");
    }
  }

  @AfterAll
  static void leaveNothingBehind() {
    GROUND.close();
  }

  @Test
  void shouldRefuseAWrongPassword() {
    DatabaseAccess access = access();
    Secret wrong = new Secret("0".repeat(64));

    assertThat(refusal(new DatabaseLogin(access.owner().user(), wrong))).isEqualTo(REFUSED_LOGIN);
    assertThat(refusal(new DatabaseLogin(access.application().user(), wrong)))
        .isEqualTo(REFUSED_LOGIN);
    assertThat(refusal(new DatabaseLogin(access.owner().user(), access.application().password())))
        .isEqualTo(REFUSED_LOGIN);
  }

  @Test
  void shouldLetNobodyInAsTheSuperuser() throws SQLException {
    for (Secret password :
        List.of(access().owner().password(), access().application().password(), new Secret(""))) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () -> Session.open(access(), new DatabaseLogin(Roles.SUPERUSER, password)).close());
    }
    try (Session owner = Session.ofOwner(access())) {
      assertThat(owner.values("SELECT rolname FROM pg_roles WHERE rolsuper"))
          .containsExactly(Roles.SUPERUSER);
      assertThat(
              owner.values(
                  """
                  SELECT rolname FROM pg_roles
                  WHERE rolcanlogin AND (rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)
                    AND NOT rolsuper
                  """))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE ledger.t (n int)",
        "CREATE TABLE public.t (n int)",
        "CREATE TABLE pg_catalog.t (n int)",
        "CREATE SCHEMA own",
        "SELECT rolpassword FROM pg_authid",
        "SET log_min_messages = debug5",
        "SET log_statement = 'all'",
        "SET log_min_error_statement = error",
        "SELECT n FROM kept",
        "COPY (SELECT 1) TO PROGRAM 'cat'",
        "COPY (SELECT 1) TO '/tmp/pelanggan-test-copy'",
        "SELECT pg_read_file('PG_VERSION')",
        "SET ROLE pelanggan_owner",
        "CREATE ROLE more"
      })
  void shouldRefuseTheApplication(String sql) throws SQLException {
    try (Session application = Session.ofApplication(access())) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> application.run(sql))
          .extracting(SQLException::getSQLState)
          .isEqualTo(REFUSED_ACT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT rolpassword FROM pg_authid",
        "COPY (SELECT 1) TO PROGRAM 'cat'",
        "SET ROLE pelanggan_server",
        "ALTER ROLE pelanggan_server PASSWORD 'x'",
        "ALTER SYSTEM SET fsync = off"
      })
  void shouldRefuseTheOwnerToo(String sql) throws SQLException {
    try (Session owner = Session.ofOwner(access())) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> owner.run(sql))
          .extracting(SQLException::getSQLState)
          .isEqualTo(REFUSED_ACT);
    }
  }

  @Test
  void shouldLetTheApplicationMakeTemporaryTables() throws SQLException {
    try (Session application = Session.ofApplication(access())) {
      application.run("CREATE TEMPORARY TABLE staged (n int)");
      application.run("INSERT INTO staged VALUES (1)");
      assertThat(application.value("SELECT n FROM staged")).isEqualTo("1");
    }
  }

  private static DatabaseAccess access() {
    return GROUND.server().open();
  }

  private static String refusal(DatabaseLogin login) {
    return assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> Session.open(access(), login).close())
        .actual()
        .getSQLState();
  }
}
