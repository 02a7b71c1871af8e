package id.pelanggan.adapters.postgres.testground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
class TestServerTest {
  private static final int DATABASES = 11;

  private final TestServer server;

  TestServerTest(TestServer server) {
    this.server = server;
  }

  @Test
  void shouldMakeDatabasesQuickly() {
    server.createDatabase().close();
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < DATABASES; i++) {
      long start = System.nanoTime();
      TestDatabase database = server.createDatabase();
      times.add(Duration.ofNanos(System.nanoTime() - start));
      database.close();
    }

    times.sort(null);
    assertThat(times.get(DATABASES / 2)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void shouldDropDatabaseThatIsUsed() throws Exception {
    TestDatabase database = server.createDatabase();
    try (var session = database.ownerSessions().getConnection()) {
      database.close();
      assertThat(session.isValid(1)).isFalse();
    }
    assertThat(server.databases(database.name())).isEmpty();
  }

  @Test
  void shouldDropWhatKilledProcessesLeft() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    String leftover = "test_" + ended.pid() + "_1700000000000_1";
    String used = "test_" + livingProcess() + "_1700000000000_1";
    server.sql().execute("CREATE DATABASE " + leftover, "CREATE DATABASE " + used);

    server.dropLeftovers();

    assertThat(server.databases("test_")).contains(used).doesNotContain(leftover);
    server.drop(used);
  }

  /** Some process other than this one. */
  private static long livingProcess() {
    return ProcessHandle.current().parent().orElseThrow().pid();
  }
}
