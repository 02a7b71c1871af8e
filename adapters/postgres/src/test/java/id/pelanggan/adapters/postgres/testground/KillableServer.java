package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.domain.operation.ServerReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An embedded server that a test may kill, with the product's own database in it. It has a home of
 * its own, which one test at a time uses, also of several JVMs.
 */
public final class KillableServer implements AutoCloseable {
  private final TestHome home;
  private final LockedFile lock;
  private final DatabaseLogin administrator;
  private final EmbeddedServer server;
  private final Database database;

  private KillableServer(TestHome home) {
    this.home = home;
    this.lock = home.lock("test-use.lock");
    this.administrator = Administrator.require(home);
    this.server = home.server();
    this.database = new Database(server);
  }

  /** Starts the server, with the product's settings and nothing in its database. */
  public static KillableServer open() {
    KillableServer opened = new KillableServer(TestHome.killable());
    try {
      opened.administrate(
          "ALTER SYSTEM RESET ALL",
          "SELECT pg_reload_conf()",
          "DROP SCHEMA IF EXISTS pelanggan CASCADE");
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  public DatabaseServer server() {
    return server;
  }

  /** The product's way to the database; opened at its first use, closed with this. */
  public Database database() {
    return database;
  }

  /** Kills the server with SIGKILL and returns when it is gone. */
  public void kill() {
    if (!(server.report() instanceof ServerReport.Running running)) {
      throw new IllegalStateException("the server does not run");
    }
    kill(running.pid());
  }

  /** Kills one process of the server with SIGKILL and returns when it is gone. */
  public void kill(long pid) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    CompletableFuture<ProcessHandle> end = process.onExit();
    process.destroyForcibly();
    end.join();
  }

  /** Runs statements as the owner, each on its own, in the product's schema. */
  public void execute(String... statements) {
    Sql.ofOwner(server.open()).execute(statements);
  }

  /** The first column of what a query of the owner finds, as text; {@code null} as the word. */
  public List<String> query(String sql) {
    return Sql.ofOwner(server.open()).query(sql);
  }

  /** Plain sessions of the owner, without anything of the product. */
  public PGSimpleDataSource ownerSessions() {
    return Sql.ofOwner(server.open()).sessions();
  }

  /** Runs statements as a superuser, whom the product does not have. */
  public void administrate(String... statements) {
    new Sql(server.open(), administrator).execute(statements);
  }

  /** The file the server writes its log to. */
  public Path log() {
    return home.serverLog();
  }

  @Override
  public void close() {
    try {
      database.close();
      server.close();
    } finally {
      lock.close();
    }
  }
}
