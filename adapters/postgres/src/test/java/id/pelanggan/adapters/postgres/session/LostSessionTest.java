package id.pelanggan.adapters.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.failure.PelangganException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that the server ends while nobody, or somebody, uses them. */
@PostgresTest
class LostSessionTest {
  private final TestDatabase own;
  private final Database database;

  LostSessionTest(TestDatabase own) {
    this.own = own;
    this.database = own.database();
  }

  @BeforeEach
  void createTable() {
    own.execute("drop table if exists note", NoteDao.TABLE, NoteDao.RIGHTS);
  }

  @Test
  void shouldWorkAgainAfterSessionsWereEnded() {
    int before = database.with(NoteDao.class, NoteDao::findSession);

    endSessions();

    assertFailsAtMostOnce();
    assertThat(database.with(NoteDao.class, NoteDao::findSession)).isNotEqualTo(before);
  }

  @Test
  void shouldUndoTransactionWhoseSessionWasEnded() {
    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              insert(1);
              CompletableFuture.runAsync(this::endSessions).join();
              insert(2);
              return "done";
            }))
        .isInstanceOfSatisfying(PelangganException.class, LostSessionTest::assertLost);

    assertFailsAtMostOnce();
    assertThat(database.with(NoteDao.class, NoteDao::listIds)).isEmpty();
  }

  @Test
  void shouldSayThatCommitFailedWhenSessionWasEndedBefore() {
    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              insert(1);
              CompletableFuture.runAsync(this::endSessions).join();
              return "done";
            }))
        .isInstanceOfSatisfying(PelangganException.class, LostSessionTest::assertLost);

    assertFailsAtMostOnce();
    assertThat(database.with(NoteDao.class, NoteDao::listIds)).isEmpty();
  }

  /** Returns when they are gone. */
  private void endSessions() {
    own.query(
        """
        select pg_terminate_backend(pid, 10000)
        from pg_stat_activity
        where datname = current_database() and usename = 'pelanggan_app'
        """);
  }

  private void assertFailsAtMostOnce() {
    try {
      database.with(NoteDao.class, NoteDao::findSession);
    } catch (PelangganException e) {
      assertLost(e);
    }
    assertThatCode(() -> database.with(NoteDao.class, NoteDao::findSession))
        .doesNotThrowAnyException();
  }

  private static void assertLost(PelangganException failure) {
    assertThat(failure.code())
        .isIn(DatabaseError.DATABASE_STOPPED, DatabaseError.DATABASE_UNREACHABLE);
  }

  private void insert(int id) {
    database.run(NoteDao.class, dao -> dao.insert(id, "text"));
  }
}
