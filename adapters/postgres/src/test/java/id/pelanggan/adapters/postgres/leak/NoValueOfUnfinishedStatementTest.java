package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.session.Database;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** As {@link NoValueInLogsTest}, for statements that hold a value and do not come to their end. */
@TestInstance(Lifecycle.PER_CLASS)
class NoValueOfUnfinishedStatementTest {
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
  void shouldKeepStatementThatTakesTooLong() {
    Consumer<PersonDao> use =
        dao -> {
          dao.hurry();
          dao.sleep();
        };
    search.assertTold(
        () -> search.bare().useTransaction(handle -> use.accept(handle.attach(PersonDao.class))));

    search.assertKept(
        "57014",
        () ->
            database.inTransaction(() -> {
              database.run(PersonDao.class, use);
              return "done";
            }));
  }

  @Test
  void shouldKeepStatementThatIsCancelled() {
    assertKept("57014", statement -> statement.signal("pg_cancel_backend"));
  }

  @Test
  void shouldKeepStatementWhoseSessionIsEnded() {
    assertKept("57P01", statement -> statement.signal("pg_terminate_backend"));
  }

  /** By itself PostgreSQL names the statement in its log; see {@link TalkativeServerTest}. */
  @Test
  void shouldKeepStatementWhoseProcessIsKilled() {
    RunningStatement statement = ofProduct();
    search.server().kill(statement.process());

    search.assertKept("08006", statement::awaitEnd);

    search.log().await("(PID " + statement.process() + ") was terminated by signal 9");
    search.log().await("database system is ready to accept connections");
    assertThat(search.server().query("select 1")).containsExactly("1");
  }

  private void assertKept(String state, Consumer<RunningStatement> end) {
    RunningStatement ofBare =
        new RunningStatement(
            search.server(), () -> search.bare().useExtension(PersonDao.class, PersonDao::sleep));
    end.accept(ofBare);
    search.assertTold(ofBare::awaitEnd);

    RunningStatement ofProduct = ofProduct();
    end.accept(ofProduct);
    search.assertKept(state, ofProduct::awaitEnd);
  }

  private RunningStatement ofProduct() {
    return new RunningStatement(
        search.server(), () -> database.run(PersonDao.class, PersonDao::sleep));
  }
}
