package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A plain connection of one role. */
final class Session implements AutoCloseable {
  private final Connection connection;

  private Session(Connection connection) {
    this.connection = connection;
  }

  static Session ofOwner(DatabaseAccess access) throws SQLException {
    return open(access, access.owner());
  }

  static Session ofApplication(DatabaseAccess access) throws SQLException {
    return open(access, access.application());
  }

  static Session open(DatabaseAccess access, DatabaseLogin login) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {access.host()});
    source.setPortNumbers(new int[] {access.port()});
    source.setDatabaseName(access.database());
    source.setUser(login.user());
    source.setPassword(login.password().value());
    source.setLoginTimeout(20);
    return new Session(source.getConnection());
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> values(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  String value(String sql) throws SQLException {
    return values(sql).getFirst();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
