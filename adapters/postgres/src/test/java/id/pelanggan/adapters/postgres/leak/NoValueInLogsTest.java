package id.pelanggan.adapters.postgres.leak;

import static id.pelanggan.adapters.postgres.leak.LeakSearch.NAME;
import static id.pelanggan.adapters.postgres.leak.LeakSearch.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.domain.failure.PelangganException;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Makes statements fail in every way and looks for the values in what was thrown, in what this
 * process wrote and in the server's log. Each failure is first provoked in the bare libraries:
 * there the same search has to find the value.
 */
@TestInstance(Lifecycle.PER_CLASS)
class NoValueInLogsTest {
  private static final List<String> COLUMNS = List.of("id", "name", "phone");

  private final LeakSearch search = new LeakSearch();
  private final Database database = search.database();

  @BeforeEach
  void createTable() {
    search.createTable();
  }

  @AfterEach
  void searchLogs() {
    search.assertLogsKeepValues();
  }

  @AfterAll
  void close() {
    search.close();
  }

  @Test
  void shouldKeepValuesOfConstraints() {
    assertKept("23505", dao -> dao.insert(2, NAME, "+62111"));
    assertKept("23514", dao -> dao.insert(2, "other", PHONE));
    assertKept("23502", dao -> dao.insertWithoutBirth(2, NAME + "-2"));
  }

  @Test
  void shouldKeepValuesOfBatch() {
    List<String> names = List.of("a", "b", "c", NAME, "e", "f");

    assertKept("23505", dao -> dao.insertAll(List.of(2, 3, 4, 5, 6, 7), names));
  }

  @Test
  void shouldNameConstraintOfBatch() {
    assertThatThrownBy(() ->
            database.run(PersonDao.class, dao -> dao.insertAll(List.of(2, 3), List.of("a", NAME))))
        .isInstanceOfSatisfying(
            PelangganException.class,
            known -> assertThat(known.details()).containsEntry("constraint", "person_name_key"));
  }

  @Test
  void shouldKeepValuesOfConversions() {
    assertKept("22P02", dao -> dao.findNumber(NAME));
    assertKept("22007", dao -> dao.findDate(NAME));
    assertKept("22P02", dao -> dao.findJson("[" + NAME + "]"));
    assertKept("22003", dao -> dao.findNameAsNumber());
  }

  @Test
  void shouldKeepValuesThatFunctionsComplainAbout() {
    assertKept("P0001", dao -> dao.refuse(NAME));
  }

  @Test
  void shouldKeepValuesOfStatementsThatCannotBePrepared() {
    assertKept("", dao -> dao.insertWithoutParameter(2, NAME));
    assertKept("", dao -> dao.findOne(NAME));
    assertKept("", dao -> dao.findUnknownType(new PersonDao.Unknown(NAME)));
    assertKept("42601", PersonDao::misspell);
  }

  @Test
  void shouldKeepValuesThatRowsComplainAbout() {
    assertKept("", PersonDao::listFussy);
  }

  @Test
  void shouldKeepValuesOfTextThatCannotBeStored() {
    assertKept("22021", dao -> dao.insert(2, NAME + "\0", "+62111"));
  }

  @Test
  void shouldKeepValuesOfCopy() {
    assertCopyKept("23505", writer -> writer.row().int4(2).text(NAME).none());
    assertCopyKept("23514", writer -> writer.row().int4(2).text("other").text(PHONE));
    assertCopyKept("23502", writer -> writer.row().none().text(NAME + "-2").text(PHONE));
  }

  private void assertKept(String state, Consumer<PersonDao> use) {
    Function<PersonDao, String> returning =
        dao -> {
          use.accept(dao);
          return "done";
        };
    search.assertTold(() -> search.bare().useExtension(PersonDao.class, use::accept));

    search.assertKept(state, () -> database.run(PersonDao.class, use));
    search.assertKept(state, () -> database.with(PersonDao.class, returning));
    search.assertKept(
        state, () -> database.inTransaction(() -> database.with(PersonDao.class, returning)));
  }

  private void assertCopyKept(String state, Consumer<CopyWriter> rows) {
    search.assertTold(() -> {
      try (Connection session = search.bareSession()) {
        CopyWriter.copy(session, "person", COLUMNS, rows);
      }
    });

    search.assertKept(state, () -> database.copy("person", COLUMNS, rows));
    search.assertKept(
        state, () -> database.inTransaction(() -> database.copy("person", COLUMNS, rows)));
  }
}
