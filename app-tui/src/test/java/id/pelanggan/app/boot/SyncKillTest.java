package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A sync that is killed and asked for again stores what an undisturbed one stores. */
class SyncKillTest {
  private static final long SEED = 20261123;
  private static final int CUSTOMERS = 4_000;
  private static final int ORDERS = 6_000;

  private final TestHome home = new TestHome();
  private final Random random = new Random(SEED);
  private SandboxAlone sandbox;

  SyncKillTest() throws IOException {
    sandbox = SandboxAlone.start(0, CUSTOMERS, ORDERS);
  }

  @BeforeEach
  void connect() throws IOException {
    assertThat(run("init", "--shop", "Toko Contoh", "--owner", "Sari").exitCode()).isZero();
    Path token = Files.writeString(home.folder().resolve("token"), sandbox.token());
    TestRun added =
        run(
            "connections",
            "add",
            "Kasir",
            "--connector",
            "square",
            "--set",
            "address=" + sandbox.url(),
            "--secret-file",
            "access-token=" + token,
            "--allow-private",
            "--country",
            "ID");
    assertThat(added.exitCode()).as(added.err()).isZero();
  }

  @AfterEach
  void delete() {
    sandbox.close();
    home.close();
  }

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void shouldStoreTheSameAfterEachPartWasKilledOnce() throws Exception {
    killAndCompare(3);
  }

  @Test
  @Tag("kill")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void shouldStoreTheSameAfterThirtyKills() throws Exception {
    killAndCompare(30);
  }

  private void killAndCompare(int rounds) throws Exception {
    Vault vault = InsideHome.vault(home.path());
    KeptDatabase kept = KeptDatabase.of(home);
    StoredHome undisturbed;
    int longest;
    try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
      server.open();
      longest = measure(server);
      undisturbed = StoredHome.of(server.reopen(), vault);
    }
    assertThat(undisturbed.rows()).hasSizeGreaterThan(2 * (CUSTOMERS + ORDERS));
    for (int round = 0; round < rounds; round++) {
      kept.putBack();
      Victim victim = Victim.values()[round % Victim.values().length];
      int pause = random.nextInt(longest);
      try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
        server.open();
        long stored = kill(server, victim, pause);
        TestRun finished = finish();

        String killed =
            "seed %d, round %d, %s killed %d ms after the run began; %d records were stored"
                .formatted(SEED, round, victim, pause, stored);
        assertThat(finished.exitCode()).as("%s%n%s", killed, finished.err()).isZero();
        assertThat(StoredHome.of(server.reopen(), vault).differences(undisturbed))
            .as(killed)
            .isEmpty();
      }
    }
  }

  /**
   * @return how long a run takes that nobody disturbs, in milliseconds
   */
  private int measure(EmbeddedServer server) throws Exception {
    ProgramProcess sync = ProgramProcess.start(withHome("sync", "Kasir"));
    awaitBegin(server, sync);
    long start = System.nanoTime();
    TestRun run = sync.end();
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /**
   * @return how many records were stored then
   */
  private long kill(EmbeddedServer server, Victim victim, int pause) throws Exception {
    ProgramProcess sync = ProgramProcess.start(withHome("sync", "Kasir"));
    awaitBegin(server, sync);
    Thread.sleep(pause);
    long stored = stored(server);
    switch (victim) {
      case PROCESS -> sync.process().destroyForcibly().waitFor();
      case SERVER -> {
        killServer();
        sync.end();
      }
      case SANDBOX -> {
        sandbox.kill();
        sync.end();
        sandbox = SandboxAlone.start(sandbox.port(), CUSTOMERS, ORDERS);
      }
    }
    return stored;
  }

  private static void awaitBegin(EmbeddedServer server, ProgramProcess sync)
      throws SQLException, InterruptedException {
    try (HomeDatabase database = HomeDatabase.of(server.reopen())) {
      while (sync.process().isAlive() && database.texts("select id from sync_run").isEmpty()) {
        Thread.sleep(10);
      }
    }
  }

  private static long stored(EmbeddedServer server) throws SQLException {
    try (HomeDatabase database = HomeDatabase.of(server.reopen())) {
      return database
          .list(
              "select coalesce(sum(row_count), 0) from change_set where kind = 'SYNC'",
              row -> row.getLong(1))
          .getFirst();
    }
  }

  private void killServer() throws IOException {
    Path pidFile = home.path().resolve("database/data/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  private TestRun finish() {
    return run("sync", "Kasir");
  }

  private TestRun run(String... arguments) {
    return TestRun.of(withHome(arguments));
  }

  private String[] withHome(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--home", home.path().toString()))
        .toArray(String[]::new);
  }

  /** What is killed. */
  private enum Victim {
    PROCESS,
    SERVER,
    SANDBOX
  }
}
