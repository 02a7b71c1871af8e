package id.pelanggan.adapters.postgres.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.failure.DatabaseFailure;
import id.pelanggan.adapters.postgres.testground.MigrationScripts;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.adapters.postgres.testground.TestServer;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.domain.failure.PelangganException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases whose login is an ordinary one, as an administrator of another server made it. */
@PostgresTest
class ForeignLoginTest {
  private final TestDatabase database;
  private final DatabaseLogin login;

  ForeignLoginTest(TestServer server) {
    this.database = server.createEmptyDatabase();
    this.login = database.createLogin();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void shouldSayThatSchemaMayNotBeMade() {
    assertRightsMissing();
  }

  @Test
  void shouldSayThatRoleOfApplicationMayNotBeTaken() {
    mayCreateSchema();

    assertRightsMissing();
  }

  /** The role is never missing on this server, so it is hidden for one transaction. */
  @Test
  void shouldSayThatRoleOfApplicationMayNotBeMade() {
    String script = MigrationScripts.read().values().iterator().next();

    Throwable refused =
        catchThrowable(() ->
            database.administrate(
                "begin",
                "alter role pelanggan_app rename to hidden_app",
                "set local role " + login.user(),
                script));

    assertThat(refused).hasMessageContaining("permission denied to create role");
    assertThat(DatabaseFailure.of(refused, Map.of()).code())
        .isEqualTo(DatabaseError.RIGHTS_MISSING);
  }

  /** What an administrator can do about it. */
  @Test
  void shouldMigrateWhereRoleWasGiven() {
    mayCreateSchema();
    database.administrate("grant pelanggan_app to " + login.user());

    assertThatCode(this::migrate).doesNotThrowAnyException();
  }

  private void mayCreateSchema() {
    database.administrate(
        "grant create on database %s to %s".formatted(database.name(), login.user()));
  }

  private void assertRightsMissing() {
    assertThatThrownBy(this::migrate)
        .hasNoCause()
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(DatabaseError.RIGHTS_MISSING);
              assertThat(failure.toString()).doesNotContain(login.password().value());
            });
  }

  private void migrate() {
    PGSimpleDataSource sessions = database.ownerSessions();
    sessions.setUser(login.user());
    sessions.setPassword(login.password().value());
    Migrations.migrate(sessions);
  }
}
