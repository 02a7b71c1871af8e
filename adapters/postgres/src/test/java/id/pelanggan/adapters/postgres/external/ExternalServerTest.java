package id.pelanggan.adapters.postgres.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.adapters.postgres.testground.TestServer;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import id.pelanggan.domain.vault.Secret;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test server, entered by a URL as if somebody else ran it. */
@PostgresTest
class ExternalServerTest {
  private static final Path HOME = Path.of("home");

  private final TestDatabase empty;
  private final DatabaseAccess access;

  ExternalServerTest(TestServer server) {
    this.empty = server.createEmptyDatabase();
    this.access = empty.server().open();
  }

  @AfterEach
  void drop() {
    empty.close();
  }

  @Test
  void shouldMigrateAsTheLoginAndWorkAsTheApplication() {
    try (Database database = new Database(server(url(password(), access.port(), empty.name())))) {
      assertThat(database.with(UserDao.class, UserDao::findUser)).isEqualTo("pelanggan_app");
      assertThat(database.with(UserDao.class, UserDao::findLogin)).isEqualTo("pelanggan_owner");
    }
    assertThat(empty.query("select count(*) from shop")).containsExactly("0");
  }

  @Test
  void shouldTakePasswordFromElsewhere() {
    String url = "postgresql://pelanggan_owner@127.0.0.1:" + access.port() + "/" + empty.name();
    Secret elsewhere = access.owner().password();
    try (Database database =
        new Database(ExternalServer.of(HOME, url, elsewhere, "PELANGGAN_DATABASE_PASSWORD"))) {
      assertThat(database.with(UserDao.class, UserDao::findUser)).isEqualTo("pelanggan_app");
    }
  }

  @Test
  void shouldSayThatPasswordIsWrongAndWhereItStands() {
    PelangganException failure = failure(url("wrong-7781", access.port(), empty.name()));

    assertThat(failure.code()).isEqualTo(DatabaseError.PASSWORD_REFUSED);
    assertThat(failure.details()).containsEntry("passwordPlace", "--database-url");
    assertThat(failure.toString()).doesNotContain("wrong-7781");
  }

  @Test
  void shouldSayThatDatabaseIsMissing() {
    PelangganException failure = failure(url(password(), access.port(), "nothing"));

    assertThat(failure.code()).isEqualTo(DatabaseError.DATABASE_MISSING);
    assertThat(failure.details()).containsEntry("database", "nothing");
    assertThat(failure.toString()).doesNotContain(password());
  }

  @Test
  void shouldSayThatNobodyAnswers() throws Exception {
    int port = freePort();
    PelangganException failure = failure(url(password(), port, empty.name()));

    assertThat(failure.code()).isEqualTo(DatabaseError.DATABASE_UNREACHABLE);
    assertThat(failure.details())
        .containsEntry("host", "127.0.0.1")
        .containsEntry("port", String.valueOf(port));
    assertThat(failure.toString()).doesNotContain(password());
  }

  @Test
  void shouldRefuseServerWithoutTlsWhereTlsIsAskedFor() {
    String url = url(password(), access.port(), empty.name()) + "?sslmode=verify-full";

    assertThat(failure(url).code()).isEqualTo(DatabaseError.DATABASE_UNREACHABLE);
    assertThat(empty.query("select to_regclass('pelanggan.shop')")).containsExactly("null");
  }

  @Test
  void shouldNeitherStartNorEndServerOfSomebodyElse() {
    ExternalServer server = server(url(password(), access.port(), empty.name()));

    assertThat(server.stop(new StopRequest.Now())).isEqualTo(new StopOutcome.External("127.0.0.1"));
    server.close();
    assertThat(server.report())
        .isEqualTo(new ServerReport.External(HOME, "127.0.0.1", access.port(), empty.name()));
    assertThat(server.reopen()).isEqualTo(server.open());
    assertThat(empty.query("select 1")).containsExactly("1");
  }

  private static PelangganException failure(String url) {
    try (Database database = new Database(server(url))) {
      return catchThrowableOfType(
          PelangganException.class, () -> database.with(UserDao.class, UserDao::findUser));
    }
  }

  private static ExternalServer server(String url) {
    return ExternalServer.of(HOME, url, new Secret(""), "--database-url");
  }

  private static String url(String password, int port, String database) {
    return "postgresql://pelanggan_owner:%s@127.0.0.1:%d/%s".formatted(password, port, database);
  }

  private String password() {
    return access.owner().password().value();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  interface UserDao {
    @SqlQuery("select current_user")
    String findUser();

    @SqlQuery("select session_user")
    String findLogin();
  }
}
