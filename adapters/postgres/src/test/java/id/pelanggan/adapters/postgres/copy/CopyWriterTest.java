package id.pelanggan.adapters.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class CopyWriterTest {
  private final NoteTable notes;
  private final Database database;

  CopyWriterTest(TestDatabase own) {
    this.notes = new NoteTable(own);
    this.database = own.database();
  }

  @BeforeEach
  void createTable() {
    notes.create();
  }

  @Test
  void shouldCopyNothing() {
    assertThat(notes.copy(writer -> {})).isZero();
    assertThat(notes.ids()).isEmpty();
  }

  @Test
  void shouldJoinTransactionAndBeUndoneWithIt() {
    IllegalStateException thrown = new IllegalStateException("the work gave up");

    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              assertThat(notes.copy(writer -> writer.row().int4(1).text("a"))).isEqualTo(1);
              throw thrown;
            }))
        .isSameAs(thrown);
    assertThat(notes.ids()).isEmpty();
  }

  @Test
  void shouldBeStoredWithItsTransaction() {
    database.inTransaction(() ->
        notes.copy(writer -> writer.row().int4(1).text("a"))
            + notes.copy(writer -> writer.row().int4(2).none()));

    assertThat(notes.ids()).containsExactly("1", "2");
  }

  @Test
  void shouldUndoEverythingWhenTheCallerThrows() {
    IllegalStateException thrown = new IllegalStateException("no more rows");

    assertThatThrownBy(() ->
            notes.copy(writer -> {
              writeRows(writer, 20_000);
              throw thrown;
            }))
        .isSameAs(thrown);
    notes.assertUsable();
  }

  @Test
  void shouldUndoEverythingWhenTheServerRefusesARow() {
    assertThatThrownBy(() ->
            notes.copy(writer -> {
              writer.row().int4(7).text("twice");
              writeRows(writer, 200_000);
            }))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(DatabaseError.VALUE_REFUSED);
              assertThat(failure.details()).containsEntry("constraint", "note_pkey");
            });
    notes.assertUsable();
  }

  @Test
  void shouldCopyTextLargerThanItsBuffer() {
    String text = "花\n\\".repeat(300_000);
    notes.copy(writer -> writer.row().int4(1).text(text).row().int4(2).text("after"));

    assertThat(notes.query("select text from note order by id")).containsExactly(text, "after");
  }

  @Test
  void shouldSayWhichTableIsMissing() {
    assertThatThrownBy(() -> database.copy("nothing", NoteTable.COLUMNS, writer -> {}))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.details()).containsEntry("sqlstate", "42P01"));
  }

  @Test
  void shouldCutOffWhatIsFinerThanMicroseconds() {
    Instant before = Instant.parse("1999-12-31T23:59:59.999999999Z");
    database.copy("note", List.of("id", "moment"), writer -> writer.row().int4(1).instant(before));

    assertThat(notes.query("select moment = '1999-12-31 23:59:59.999999Z' from note"))
        .containsExactly("t");
  }

  private static void writeRows(CopyWriter writer, int count) {
    IntStream.range(0, count).forEach(id -> writer.row().int4(id).text("text " + id));
  }
}
