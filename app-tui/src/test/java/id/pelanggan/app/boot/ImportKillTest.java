package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.Vault;
import id.pelanggan.application.sample.SampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** An import that is killed and resumed stores what an undisturbed one stores. */
class ImportKillTest {
  private static final long SEED = 20261123;
  private static final int LONGEST_PAUSE = 150;

  private final TestHome home = new TestHome();
  private final Path file = home.folder().resolve("long.csv");
  private final Random random = new Random(SEED);
  private String[] command = {};

  @BeforeEach
  void makeShop() {
    assertThat(run("init", "--shop", "Toko Contoh", "--owner", "Sari").exitCode()).isZero();
  }

  @AfterEach
  void deleteHome() {
    home.close();
  }

  @ParameterizedTest
  @CsvSource({"ORDERS, 2", "CUSTOMERS, 1", "INTERACTIONS, 1"})
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void shouldGoOnWhereProcessOrServerWasKilled(LongFile kind, int rounds) throws Exception {
    killAndCompare(kind, rounds, 1);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("kill")
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void shouldGoOnWhereItWasKilledTenTimes(LongFile kind) throws Exception {
    killAndCompare(kind, 10, 0);
  }

  /**
   * Rounds kill the process and the server by turns, some time after a page that chance chose. The
   * last of several is undone too.
   *
   * @param earliest the first page after which it may be; 0 for before anything is stored
   */
  private void killAndCompare(LongFile kind, int rounds, int earliest) throws Exception {
    SampleFile sample = kind.sample(SEED);
    SampleCsv.write(sample, file);
    command = SampleCsv.command(sample, file);
    makeSource(sample.source());
    Vault vault = InsideHome.vault(home.path());
    KeptDatabase kept = KeptDatabase.of(home);
    StoredHome before;
    StoredHome undisturbed;
    List<Long> counts;
    try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
      before = StoredHome.of(server.open(), vault);
      assertThat(importProcess().end().exitCode()).isZero();
      undisturbed = StoredHome.of(server.reopen(), vault);
      counts = counts(imports().getFirst());
      assertThat(undisturbed.rows().size()).isGreaterThan(50_000);
    }
    for (int round = 0; round < rounds; round++) {
      kept.putBack();
      int pages = earliest + random.nextInt(LongFile.PAGES - 3);
      int pause = random.nextInt(LONGEST_PAUSE);
      try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
        server.open();
        kill(server, pages, pause, (round + kind.ordinal()) % 2 == 1);
        long stored = finish();

        String killed =
            "seed %d, round %d, killed %d ms after page %d; %d rows were stored"
                .formatted(SEED, round, pause, pages, stored);
        assertThat(stored >= earliest && (earliest == 0 || stored < counts.getFirst()))
            .as(killed)
            .isTrue();
        assertThat(StoredHome.of(server.reopen(), vault).differences(undisturbed))
            .as(killed)
            .isEmpty();
        assertThat(counts(imports().getFirst())).as(killed).isEqualTo(counts);
        if (rounds > 1 && round == rounds - 1) {
          undoNewest();
          assertThat(StoredHome.of(server.reopen(), vault).differences(before))
              .as("%s, undone", killed)
              .isEmpty();
        }
      }
    }
  }

  /** So that it has the same id in every round: digests are made with it. */
  private void makeSource(String source) throws IOException {
    Path first = Files.writeString(home.folder().resolve("first.csv"), "id,nama\n0,Contoh\n");
    TestRun run = run("import", first.toString(), "--as", "customers", "--source", source);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private void kill(EmbeddedServer server, int pages, int pause, boolean killsServer)
      throws Exception {
    ProgramProcess importing = importProcess();
    awaitPages(server, importing, pages);
    Thread.sleep(pause);
    if (killsServer) {
      killServer();
      importing.end();
    } else {
      importing.process().destroyForcibly().waitFor();
    }
  }

  /** Of an import that ends before, all pages are stored. */
  private static void awaitPages(EmbeddedServer server, ProgramProcess importing, int pages)
      throws SQLException, InterruptedException {
    String query = "select coalesce(max(pages), 0) from change_set where state = 'RUNNING'";
    try (HomeDatabase database = HomeDatabase.of(server.reopen())) {
      while (importing.process().isAlive()
          && database.list(query, row -> row.getInt(1)).getFirst() < pages) {
        Thread.sleep(10);
      }
    }
  }

  private void killServer() throws IOException {
    Path pidFile = home.path().resolve("database/data/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  /**
   * Resumes the import, or begins it where the process died too early; it may even be done.
   *
   * @return how many rows were stored when it was killed
   */
  private long finish() {
    List<JsonNode> imports = imports();
    boolean begun = imports.size() > 1;
    TestRun finished = begun ? run("imports", "resume", id(imports)) : run(command);
    if (finished.exitCode() != 0) {
      assertThat(finished.err()).contains("is done");
    }
    return begun ? counts(imports.getFirst()).getFirst() : 0;
  }

  private void undoNewest() {
    TestRun undone = run("imports", "undo", id(imports()));
    assertThat(undone.exitCode()).as(undone.err()).isZero();
  }

  /** The newest first. */
  private List<JsonNode> imports() {
    TestRun list = run("imports", "list", "--json");
    assertThat(list.exitCode()).as(list.err()).isZero();
    return TestShop.json(list).get("imports").values().stream().toList();
  }

  private static String id(List<JsonNode> imports) {
    return imports.getFirst().get("id").asString();
  }

  private static List<Long> counts(JsonNode imported) {
    return Stream.of("rows", "created", "changed", "same", "late", "refused")
        .map(count -> imported.get(count).asLong())
        .toList();
  }

  private ProgramProcess importProcess() throws IOException {
    return ProgramProcess.start(withHome(command));
  }

  private TestRun run(String... arguments) {
    return TestRun.of(withHome(arguments));
  }

  private String[] withHome(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--home", home.path().toString()))
        .toArray(String[]::new);
  }
}
