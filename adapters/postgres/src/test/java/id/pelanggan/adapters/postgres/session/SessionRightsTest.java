package id.pelanggan.adapters.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.failure.PelangganException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@PostgresTest
class SessionRightsTest {
  private final Database database;

  SessionRightsTest(TestDatabase own) {
    this.database = own.database();
  }

  @BeforeAll
  static void createTable(TestDatabase own) {
    own.execute(NoteDao.TABLE, NoteDao.RIGHTS);
  }

  @Test
  void shouldWorkAsTheApplication() {
    assertThat(database.with(NoteDao.class, NoteDao::findUser)).isEqualTo("pelanggan_app");
    assertThat(database.with(NoteDao.class, NoteDao::findLogin)).isEqualTo("pelanggan_app");
  }

  @Test
  void shouldDoWhatItWasGranted() {
    database.run(NoteDao.class, dao -> dao.insert(1, "text"));

    assertThat(database.with(NoteDao.class, NoteDao::listTexts)).containsExactly("text");
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void shouldDoNothingElse(Consumer<NoteDao> use) {
    assertThatThrownBy(() -> database.run(NoteDao.class, use))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.code()).isEqualTo(DatabaseError.RIGHTS_MISSING));
  }

  static Stream<Consumer<NoteDao>> forbidden() {
    return Stream.of(
        NoteDao::createTable,
        NoteDao::createPublicTable,
        NoteDao::alterTable,
        NoteDao::dropTable,
        NoteDao::insertHistory,
        NoteDao::updateHistory,
        NoteDao::deleteHistory,
        NoteDao::becomeOwner);
  }
}
