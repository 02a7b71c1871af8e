package id.pelanggan.app.boot;

import id.pelanggan.application.port.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A home's database as its owner sees it, whatever the product would show of it. */
final class HomeDatabase implements AutoCloseable {
  private final Connection connection;

  private HomeDatabase(Connection connection) {
    this.connection = connection;
  }

  static HomeDatabase of(DatabaseAccess access) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%d/%s?currentSchema=pelanggan"
            .formatted(access.host(), access.port(), access.database());
    return new HomeDatabase(
        DriverManager.getConnection(url, access.owner().user(), access.owner().password().value()));
  }

  <T> List<T> list(String query, RowReader<T> reader) throws SQLException {
    List<T> list = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        list.add(reader.read(row));
      }
    }
    return list;
  }

  /** How many rows it changed. */
  int update(String statement) throws SQLException {
    try (Statement changing = connection.createStatement()) {
      return changing.executeUpdate(statement);
    }
  }

  /** The first column of every row. */
  List<String> texts(String query) throws SQLException {
    return list(query, row -> row.getString(1));
  }

  List<String> tables() throws SQLException {
    return texts("select tablename from pg_tables where schemaname = 'pelanggan'");
  }

  /** The slots of all keys that anything is sealed with. */
  Set<Long> slots() throws SQLException {
    Set<Long> slots = new HashSet<>();
    for (String table :
        texts(
            """
            select table_name from information_schema.columns
            where table_schema = 'pelanggan' and column_name = 'key_slot'
            """)) {
      slots.addAll(list("select key_slot from " + table, row -> row.getLong(1)));
    }
    return slots;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
