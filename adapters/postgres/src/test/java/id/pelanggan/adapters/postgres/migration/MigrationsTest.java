package id.pelanggan.adapters.postgres.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.testground.MigrationScripts;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.adapters.postgres.testground.TestServer;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@PostgresTest
class MigrationsTest {
  private static final String HISTORY =
      "select (version, script, checksum, installed_on, success)::text from flyway_schema_history";

  private final TestDatabase database;

  MigrationsTest(TestServer server) {
    this.database = server.createEmptyDatabase();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void shouldRunEveryScriptOnEmptyDatabase() {
    migrate();

    assertThat(
            database.query(
                "select script from flyway_schema_history where success and version is not null"))
        .containsExactlyElementsOf(MigrationScripts.read().keySet());
    assertThat(database.query("select count(*) from shop")).containsExactly("0");
  }

  @Test
  void shouldLeaveOwnerInPossessionOfEverything() {
    migrate();

    assertThat(
            database.query(
                "select distinct tableowner from pg_tables where schemaname = 'pelanggan'"))
        .containsExactly("pelanggan_owner");
  }

  @Test
  void shouldChangeNothingWhenRunAgain() {
    migrate();
    List<String> before = database.query(HISTORY);

    migrate();

    assertThat(database.query(HISTORY)).isEqualTo(before);
  }

  /** Flyway refuses a history with other checksums, so it cannot have looked. */
  @Test
  void shouldNotStartFlywayWhereTheSchemaIsUpToDate() {
    migrate();
    database.execute("update flyway_schema_history set checksum = checksum + 1");

    migrate();
  }

  @Test
  void shouldRefuseSchemaOfNewerVersion() {
    migrate();
    database.execute(
        """
        insert into flyway_schema_history
        select installed_rank + 1000, '999', 'newer', type, 'V999__newer.sql', checksum,
               installed_by, installed_on, execution_time, success
        from flyway_schema_history
        order by installed_rank desc limit 1
        """);

    assertThatThrownBy(this::migrate)
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(DatabaseError.SCHEMA_NEWER);
              assertThat(failure.details())
                  .isEqualTo(Map.of("found", "999", "known", Migrations.NEWEST));
            });
  }

  @Test
  void shouldReportHistoryWithFailure() {
    migrate();
    database.execute("update flyway_schema_history set success = false");

    assertFails(DatabaseError.MIGRATION_FAILED);
  }

  @Test
  void shouldReportScriptThatFailsAndUndoIt() {
    database.execute(
        "create schema pelanggan", "create table pelanggan.shop (id int)", "create table mine()");

    assertFails(DatabaseError.MIGRATION_FAILED);
    assertThat(database.query("select to_regclass('pelanggan.operator')")).containsExactly("null");
  }

  @RepeatedTest(3)
  void shouldMigrateOnceWhenSeveralStartAtOnce() throws Exception {
    int threads = 3;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<String> attempt =
        () -> {
          start.await();
          migrate();
          return "done";
        };

    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<String>> attempts =
          executor.invokeAll(IntStream.range(0, threads).mapToObj(i -> attempt).toList());
      for (Future<String> one : attempts) {
        assertThat(one.get()).isEqualTo("done");
      }
    }
    assertThat(
            database.query("select version from flyway_schema_history where version is not null"))
        .hasSameSizeAs(MigrationScripts.read().keySet());
  }

  private void assertFails(DatabaseError code) {
    assertThatThrownBy(this::migrate)
        .hasNoCause()
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  private void migrate() {
    Migrations.migrate(database.ownerSessions());
  }
}
