package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that nobody but its test class uses. */
public final class TestDatabase implements AutoCloseable {
  private final TestServer server;
  private final String name;
  private final Database database;

  TestDatabase(TestServer server, String name) {
    this.server = server;
    this.name = name;
    this.database = new Database(server());
  }

  /** Its name on the server. */
  public String name() {
    return name;
  }

  /** A port onto this database; each call gives one of its own, and none has to be closed. */
  public DatabaseServer server() {
    return new TestDatabaseServer(server, name);
  }

  /** The product's way to this database; opened at its first use, closed with this. */
  public Database database() {
    return database;
  }

  /** Runs statements as the owner, each on its own, in the product's schema. */
  public void execute(String... statements) {
    Sql.ofOwner(server.access(name)).execute(statements);
  }

  /**
   * Deletes every row of the product's tables, in one statement, so that it does not matter which
   * refer to which; small tables are emptied faster by this than by TRUNCATE.
   */
  public void empty() {
    execute(
        """
        do $$
        begin
          execute (
            select 'with ' || string_agg(
                     format('%I as (delete from pelanggan.%I)', 'emptied_' || tablename, tablename),
                     ', ')
                   || ' select'
            from pg_tables
            where schemaname = 'pelanggan'
              and tablename not in ('flyway_schema_history', 'bookkeeping'));
          insert into pelanggan.operator (id, name, is_owner, created_at)
          values ('00000000-0000-4000-8000-000000000001', 'Customers', false, now());
        end
        $$
        """);
  }

  /** The first column of what a query of the owner finds, as text; {@code null} as the word. */
  public List<String> query(String sql) {
    return Sql.ofOwner(server.access(name)).query(sql);
  }

  /** Plain sessions of the owner, without anything of the product. */
  public PGSimpleDataSource ownerSessions() {
    return Sql.ofOwner(server.access(name)).sessions();
  }

  /** Runs statements as a superuser of the server, whom the product does not have. */
  public void administrate(String... statements) {
    server.sql().execute(statements);
  }

  /** A login that may connect to this database and nothing else; it goes with the database. */
  public DatabaseLogin createLogin() {
    String login = TestServer.loginOf(name);
    String password = UUID.randomUUID().toString();
    administrate(
        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(login, password),
        "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, login));
    return new DatabaseLogin(login, new Secret(password));
  }

  /** The file the server writes its log to; other databases are written about there too. */
  public Path serverLog() {
    return server.log();
  }

  /** Drops the database, whoever uses it. */
  @Override
  public void close() {
    database.close();
    server.drop(name);
  }
}
