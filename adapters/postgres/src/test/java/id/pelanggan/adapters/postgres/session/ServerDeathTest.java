package id.pelanggan.adapters.postgres.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.testground.KillableServer;
import id.pelanggan.domain.failure.PelangganException;
import org.junit.jupiter.api.Test;

/** The product's own server, killed under a process that uses it. */
class ServerDeathTest {
  @Test
  void shouldStartServerAgainAndHaveWhatWasCommitted() {
    try (KillableServer server = KillableServer.open()) {
      Database database = server.database();
      database.with(NoteDao.class, NoteDao::findSession);
      server.execute(NoteDao.TABLE, NoteDao.RIGHTS);
      database.run(NoteDao.class, dao -> dao.insert(1, "kept"));

      assertThatThrownBy(() ->
              database.inTransaction(() -> {
                database.run(NoteDao.class, dao -> dao.insert(2, "undone"));
                server.kill();
                return "done";
              }))
          .isInstanceOfSatisfying(
              PelangganException.class,
              failure ->
                  assertThat(failure.code())
                      .isIn(DatabaseError.DATABASE_STOPPED, DatabaseError.DATABASE_UNREACHABLE));

      assertThat(database.with(NoteDao.class, NoteDao::listIds)).containsExactly(1);
    }
  }
}
