package id.pelanggan.adapters.postgres.session;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.application.port.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens sessions of the application: with its login, in its role, in its schema. Where the server
 * died it is started again, once for each session asked for.
 */
final class ServerDataSource extends PGSimpleDataSource {
  static final String SCHEMA = "pelanggan";
  private static final String ROLE = "pelanggan_app";
  private static final long serialVersionUID = 1;
  private static final int CONNECT_SECONDS = 10;

  private final transient DatabaseServer server;

  ServerDataSource(DatabaseServer server) {
    this.server = requireNonNull(server, "server is null");
    enter(this, server.open(), server.open().application());
  }

  /** Sessions of the owner, for migrations. */
  static PGSimpleDataSource ofOwner(DatabaseAccess access) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    enter(source, access, access.owner());
    return source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return inRole(super.getConnection());
    } catch (SQLException e) {
      if (!isLost(e)) {
        throw e;
      }
      DatabaseAccess access = server.reopen();
      enter(this, access, access.application());
      return inRole(super.getConnection());
    }
  }

  private static Connection inRole(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + ROLE);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static boolean isLost(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  private static void enter(PGSimpleDataSource source, DatabaseAccess access, DatabaseLogin login) {
    source.setServerNames(new String[] {access.host()});
    source.setPortNumbers(new int[] {access.port()});
    source.setDatabaseName(access.database());
    source.setUser(login.user());
    source.setPassword(login.password().value());
    source.setApplicationName("pelanggan");
    source.setCurrentSchema(SCHEMA);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setReWriteBatchedInserts(true);
    source.setLogServerErrorDetail(false);
    for (Map.Entry<String, String> parameter : access.parameters().entrySet()) {
      set(source, parameter.getKey(), parameter.getValue());
    }
  }

  private static void set(PGSimpleDataSource source, String name, String value) {
    source.setProperty(requireNonNull(PGProperty.forName(name), "unknown parameter"), value);
  }
}
