package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseLogin;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The embedded server that all tests of this checkout share, with as many databases as they need.
 *
 * <p>The names of the databases carry the number of the process that made them: what a killed one
 * left is dropped by the next.
 */
public final class TestServer implements AutoCloseable {
  private static final String PREFIX = "test_";
  private static final String EMPTY = "template1";

  private final TestHome home;
  private final DatabaseLogin administrator;
  private final EmbeddedServer server;
  private final String names;
  private final AtomicInteger made = new AtomicInteger();

  private TestServer(TestHome home) {
    this.home = home;
    this.administrator = Administrator.require(home);
    this.server = home.server();
    this.names = PREFIX + ProcessHandle.current().pid() + "_" + System.currentTimeMillis() + "_";
  }

  static TestServer open() {
    TestServer opened = new TestServer(TestHome.shared());
    try {
      opened.dropLeftovers();
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** A new database with the schema up to date and no rows; whoever asks has to close it. */
  public TestDatabase createDatabase() {
    return create(new Template(this, home).require());
  }

  /** A new database in which no migration ever ran; whoever asks has to close it. */
  public TestDatabase createEmptyDatabase() {
    return create(EMPTY);
  }

  /** The file the server writes its log to. */
  public Path log() {
    return home.serverLog();
  }

  /** Leaves the server; it ends where nobody else uses it. */
  @Override
  public void close() {
    server.close();
  }

  EmbeddedServer embedded() {
    return server;
  }

  /** Where the server is now, with one of its databases; started at the first call. */
  DatabaseAccess access(String database) {
    return withDatabase(server.open(), database);
  }

  /** As {@link #access}, after a connection was lost. */
  DatabaseAccess reopen(String database) {
    return withDatabase(server.reopen(), database);
  }

  /** Statements of the administrator. */
  Sql sql() {
    return new Sql(server.open(), administrator);
  }

  /** The names of databases that begin so. */
  List<String> databases(String prefix) {
    return sql()
        .query("SELECT datname FROM pg_database WHERE starts_with(datname, '" + prefix + "')");
  }

  void drop(String database) {
    sql()
        .execute(
            "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)",
            "DROP ROLE IF EXISTS " + loginOf(database));
  }

  /** The name of the login that a database may have beside the product's. */
  static String loginOf(String database) {
    return database + "_login";
  }

  /** Drops what processes that are no more have left. */
  void dropLeftovers() {
    databases(PREFIX).stream().filter(this::isLeftover).forEach(this::drop);
  }

  /** This process may have the number of an earlier one. */
  private boolean isLeftover(String database) {
    long pid = Long.parseLong(database.split("_", -1)[1]);
    boolean alive = pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
    return !alive && !database.startsWith(names);
  }

  /** As the product makes its database; from the template by WAL, which is the faster way. */
  private TestDatabase create(String template) {
    String name = names + made.incrementAndGet();
    sql()
        .execute(
            "CREATE DATABASE %s OWNER pelanggan_owner TEMPLATE %s STRATEGY wal_log"
                .formatted(name, template),
            "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
            "GRANT CONNECT, TEMPORARY ON DATABASE " + name + " TO pelanggan_app");
    return new TestDatabase(this, name);
  }

  private static DatabaseAccess withDatabase(DatabaseAccess access, String database) {
    return new DatabaseAccess(
        access.host(),
        access.port(),
        database,
        access.owner(),
        access.application(),
        access.parameters(),
        access.passwordPlace());
  }
}
