package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed and resumed stores what an undisturbed one stores. */
class ImportKillTest {
  private static final long SEED = 20261123;
  private static final Pattern ID = Pattern.compile("\"id\" : \"([0-9a-f-]{36})\"");

  @TempDir private Path folder;
  private final TestHome home = new TestHome();
  private final String path = home.path().toString();

  @BeforeEach
  void makeShopAndFile() throws IOException {
    assertThat(run("init", "--shop", "Toko Contoh", "--owner", "Sari").exitCode()).isZero();
    SampleFile sales =
        SampleShop.of(SEED, LocalDate.of(2026, 1, 31), new SampleShop.Size(1_500, 9_000))
            .files()
            .get(3);
    write(sales, file());
  }

  @AfterEach
  void deleteHome() {
    home.close();
  }

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void shouldGoOnWhereProcessAndServerWereKilled() throws Exception {
    killAndCompare(2);
  }

  @Test
  @Tag("kill")
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void shouldGoOnWhereItWasKilledTenTimes() throws Exception {
    killAndCompare(10);
  }

  /** Odd rounds kill the server, even ones the process; the moments are random. */
  private void killAndCompare(int rounds) throws Exception {
    Random random = new Random(SEED);
    try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
      server.open();
      long start = System.nanoTime();
      assertThat(importProcess().end().exitCode()).isZero();
      long millis = (System.nanoTime() - start) / 1_000_000;
      StoredSales undisturbed = StoredSales.of(server.reopen());
      assertThat(undisturbed.rows().size()).isGreaterThan(20_000);
      undoNewest();
      StoredSales empty = StoredSales.of(server.reopen());
      assertThat(empty.rows().size()).isEqualTo(1);

      for (int round = 0; round < rounds; round++) {
        long moment = millis / 3 + random.nextLong(millis * 2 / 3);
        int importsBefore = ids().size();
        ProgramProcess importing = importProcess();
        Thread.sleep(moment);
        if (round % 2 == 0) {
          importing.process().destroyForcibly().waitFor();
        } else {
          killServer();
          importing.end();
        }
        finish(importsBefore);

        assertThat(StoredSales.of(server.reopen()).differences(undisturbed))
            .as("seed %d, round %d, killed after %d ms", SEED, round, moment)
            .isEmpty();
        undoNewest();
        assertThat(StoredSales.of(server.reopen()).differences(empty))
            .as("round %d, undone", round)
            .isEmpty();
      }
    }
  }

  private void killServer() throws IOException {
    Path pidFile = home.path().resolve("database/data/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst());
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Resumes the import, or begins it where the process died too early; it may even be done. */
  private void finish(int importsBefore) {
    List<String> ids = ids();
    TestRun finished =
        ids.size() == importsBefore
            ? run(importArguments())
            : run("imports", "resume", ids.getFirst());
    if (finished.exitCode() != 0) {
      assertThat(finished.err()).contains("is done");
    }
  }

  private void undoNewest() {
    TestRun undone = run("imports", "undo", ids().getFirst());
    assertThat(undone.exitCode()).as(undone.err()).isZero();
  }

  /** The newest first. */
  private List<String> ids() {
    return ID.matcher(run("imports", "list", "--json").out())
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private ProgramProcess importProcess() throws IOException {
    return ProgramProcess.start(withHome(importArguments()));
  }

  private String[] importArguments() {
    return new String[] {
      "import",
      file().toString(),
      "--as",
      "orders",
      "--source",
      "Kasir",
      "--zone",
      "Asia/Jakarta",
      "--currency",
      "IDR",
      "--dates",
      "day-first",
      "--json"
    };
  }

  private TestRun run(String... arguments) {
    return TestRun.of(withHome(arguments));
  }

  private String[] withHome(String... arguments) {
    String[] all = List.of(arguments).toArray(new String[arguments.length + 2]);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = path;
    return all;
  }

  private Path file() {
    return folder.resolve("penjualan.csv");
  }

  private static void write(SampleFile sales, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(String.join(",", sales.header()));
      sales.forEachRow(row -> {
        try {
          out.write("\n\"" + String.join("\",\"", row) + "\"");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
