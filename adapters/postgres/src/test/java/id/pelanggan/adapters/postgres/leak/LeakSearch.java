package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.KillableServer;
import id.pelanggan.domain.failure.PelangganException;
import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two ways to the same table, the product's and that of the bare libraries, and the search of all
 * that is told when a statement fails there.
 */
final class LeakSearch implements AutoCloseable {
  static final String NAME = "Zaenab-QX-7781";
  static final String PHONE = "+62000555177";

  private final KillableServer server = KillableServer.open();
  private final Secrets secrets = new Secrets("QX-7781", "62000555");
  private final PGSimpleDataSource bareSessions = server.ownerSessions();
  private final ServerLog log = new ServerLog(server);
  private final Listening listening = new Listening();

  LeakSearch() {
    bareSessions.setReWriteBatchedInserts(true);
  }

  KillableServer server() {
    return server;
  }

  ServerLog log() {
    return log;
  }

  Database database() {
    return server.database();
  }

  /** Jdbi and driver as they come. */
  Jdbi bare() {
    return Jdbi.create(bareSessions).installPlugin(new SqlObjectPlugin());
  }

  Connection bareSession() throws SQLException {
    return bareSessions.getConnection();
  }

  /** Makes the table anew, with one row. */
  void createTable() {
    database().inTransaction(() -> "open");
    server.execute(PersonDao.TABLE);
    database().run(PersonDao.class, dao -> dao.insert(1, NAME, "+62111"));
  }

  /** The control: where the bare libraries fail, the search finds a value. */
  void assertTold(ThrowingCallable ofBare) {
    secrets.assertIn(Told.by(catchThrowable(ofBare)));
  }

  /** The product fails with this SQLSTATE, and its exception tells no value. */
  void assertKept(String state, ThrowingCallable ofProduct) {
    Throwable failure = catchThrowable(ofProduct);
    assertThat(failure)
        .isInstanceOfSatisfying(
            PelangganException.class,
            known -> assertThat(known.details()).containsEntry("sqlstate", state));
    secrets.assertNotIn(Told.by(failure));
  }

  /** Nothing was written here or by the server that tells a value; the server's log is alive. */
  void assertLogsKeepValues() {
    secrets.assertNotIn(listening.text());
    secrets.assertNotIn(log.textWithMark());
  }

  @Override
  public void close() {
    listening.close();
    server.close();
  }
}
