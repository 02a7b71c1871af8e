package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Plain statements under any login, each call in a session of its own. */
record Sql(DatabaseAccess access, DatabaseLogin login) {

  static Sql ofOwner(DatabaseAccess access) {
    return new Sql(access, access.owner());
  }

  PGSimpleDataSource sessions() {
    PGSimpleDataSource sessions = new PGSimpleDataSource();
    sessions.setServerNames(new String[] {access.host()});
    sessions.setPortNumbers(new int[] {access.port()});
    sessions.setDatabaseName(access.database());
    sessions.setUser(login.user());
    sessions.setPassword(login.password().value());
    sessions.setApplicationName("pelanggan-test");
    sessions.setCurrentSchema("pelanggan");
    return sessions;
  }

  void execute(String... statements) {
    try (Connection connection = sessions().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of each row as text; {@code null} as the word. */
  List<String> query(String sql) {
    try (Connection connection = sessions().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
