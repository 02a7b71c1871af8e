package id.pelanggan.adapters.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.failure.PelangganException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies of a page transaction are sent behind the back of its thread. */
@PostgresTest
class PageCopyTest {
  private static final int ROWS = 20_000;

  private final NoteTable notes;
  private final Database database;

  PageCopyTest(TestDatabase own) {
    this.notes = new NoteTable(own);
    this.database = own.database();
  }

  @BeforeEach
  void createTable() {
    notes.create();
  }

  @Test
  void shouldStoreSeveralCopiesInOrder() {
    long written =
        database.inPageTransaction(
            () -> copy(0, ROWS) + copy(ROWS, 2 * ROWS) + copy(2 * ROWS, 2 * ROWS + 1));

    assertThat(written).isEqualTo(2 * ROWS + 1);
    assertThat(notes.query("select count(*), min(id), max(id) from note"))
        .isEqualTo(notes.query("select 40001, 0, 40000"));
  }

  @Test
  void shouldRefuseTheWholePageWhereTheLastCopyIsRefused() {
    assertThatThrownBy(() ->
            database.inPageTransaction(() -> {
              copy(0, ROWS);
              return copy(0, 1);
            }))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.code()).isInstanceOf(DatabaseError.class));
    notes.assertUsable();
  }

  @Test
  void shouldUndoWhatIsOnItsWayWhereTheWorkThrows() {
    IllegalStateException thrown = new IllegalStateException("the page broke");

    assertThatThrownBy(() ->
            database.inPageTransaction(() -> {
              copy(0, ROWS);
              throw thrown;
            }))
        .isSameAs(thrown);
    notes.assertUsable();
  }

  @Test
  void shouldStoreThePageOfAnInterruptedThread() {
    database.inPageTransaction(() -> {
      long rows = copy(0, ROWS);
      Thread.currentThread().interrupt();
      return rows;
    });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(notes.ids()).hasSize(ROWS);
  }

  private long copy(int from, int to) {
    return notes.copy(writer -> {
      for (int i = from; i < to; i++) {
        writer.row().int4(i).text("note");
      }
    });
  }
}
