package id.pelanggan.adapters.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class DatabaseTest {
  private final TestDatabase own;
  private final Database database;

  DatabaseTest(TestDatabase own) {
    this.own = own;
    this.database = own.database();
  }

  @BeforeEach
  void createTable() {
    own.execute("drop table if exists note", NoteDao.TABLE, NoteDao.RIGHTS);
  }

  @Test
  void shouldStoreEachCallOnItsOwnOutsideOfTransaction() {
    assertThatThrownBy(() ->
            database.run(
                NoteDao.class,
                dao -> {
                  dao.insert(1, "first");
                  dao.insert(1, "again");
                }))
        .isInstanceOf(PelangganException.class);

    assertThat(database.with(NoteDao.class, NoteDao::listTexts)).containsExactly("first");
  }

  @Test
  void shouldUseOneSessionInTransaction() {
    List<Integer> sessions =
        database.inTransaction(() ->
            List.of(session(), database.inTransaction(this::session), session(), sessionOfOther()));

    assertThat(sessions.subList(0, 3)).containsOnly(sessions.getFirst());
    assertThat(sessions.getLast()).isNotEqualTo(sessions.getFirst());
  }

  @Test
  void shouldReadWhatIsCommitted() {
    assertThat(database.inTransaction(() -> database.with(NoteDao.class, NoteDao::findIsolation)))
        .isEqualTo("read committed");
  }

  @Test
  void shouldNotCommitAfterFailureThatWasSwallowed() {
    assertFails(
        DatabaseError.DATABASE_FAILED,
        () ->
            database.inTransaction(() -> {
              insert(1);
              assertFails(DatabaseError.VALUE_REFUSED, () -> insert(1));
              return "done";
            }));

    assertThat(database.with(NoteDao.class, NoteDao::listIds)).isEmpty();
  }

  @Test
  void shouldSayWhereAndWhatWithoutTheDriversException() {
    insert(1);

    assertThatThrownBy(() -> insert(1))
        .hasNoCause()
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure ->
                assertThat(failure.details())
                    .containsEntry("sqlstate", "23505")
                    .containsEntry("table", "note")
                    .containsEntry("constraint", "note_key")
                    .containsEntry("database", own.name())
                    .containsEntry("host", "127.0.0.1")
                    .containsKeys("port", "passwordPlace"));
  }

  @Test
  void shouldKeepStackOfFailure() {
    insert(1);

    assertThatThrownBy(() -> insert(1))
        .satisfies(failure ->
            assertThat(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(DatabaseTest.class.getName())));
  }

  @Test
  void shouldOpenAgainAfterClose() {
    try (Database another = new Database(own.server())) {
      int before = another.with(NoteDao.class, NoteDao::findSession);

      another.close();
      another.close();

      assertThat(own.query("select 1 from pg_stat_activity where pid = " + before)).isEmpty();
      another.run(NoteDao.class, dao -> dao.insert(1, "after"));
      assertThat(another.with(NoteDao.class, NoteDao::findSession)).isNotEqualTo(before);
    }
  }

  @Test
  void shouldOpenOnceWhenSeveralThreadsComeFirst() {
    try (Database another = new Database(own.server())) {
      List<CompletableFuture<Void>> calls =
          List.of(1, 2, 3, 4).stream()
              .map(id ->
                  CompletableFuture.runAsync(
                      () -> another.run(NoteDao.class, dao -> dao.insert(id, "text"))))
              .toList();
      calls.forEach(CompletableFuture::join);

      assertThat(another.with(NoteDao.class, NoteDao::listIds)).containsExactly(1, 2, 3, 4);
    }
  }

  private void insert(int id) {
    database.run(NoteDao.class, dao -> dao.insert(id, "text"));
  }

  private int session() {
    return database.with(NoteDao.class, NoteDao::findSession);
  }

  private int sessionOfOther() {
    return CompletableFuture.supplyAsync(this::session).join();
  }

  private static void assertFails(DatabaseError code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }
}
