package id.pelanggan.adapters.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.DatabaseServer;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@PostgresTest
class PooledSessionsTest {

  @Test
  void shouldGiveSessionsOfTheApplicationsRole(TestDatabase database) throws SQLException {
    DataSource sessions = database.database().sessions();

    try (Connection connection = sessions.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select current_user || ' ' || current_schema()")) {
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("pelanggan_app pelanggan");
    }
  }

  @Test
  void shouldOpenNothingBeforeTheFirstSession(TestDatabase database) throws SQLException {
    AtomicInteger opened = new AtomicInteger();
    try (Database lazy = new Database(counted(database.server(), opened))) {
      DataSource sessions = lazy.sessions();
      assertThat(opened).hasValue(0);

      sessions.getConnection().close();

      assertThat(opened).hasPositiveValue();
    }
  }

  private static DatabaseServer counted(DatabaseServer server, AtomicInteger opened) {
    return (DatabaseServer)
        Proxy.newProxyInstance(
            DatabaseServer.class.getClassLoader(),
            new Class<?>[] {DatabaseServer.class},
            (proxy, method, arguments) -> {
              opened.incrementAndGet();
              return method.invoke(server, arguments);
            });
  }
}
