package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoppedImportTest {
  private static final int ROWS = 30_000;
  private static TestShop shop;

  @BeforeAll
  static void openShop() {
    shop = new TestShop();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldKeepWhatIsStoredWhenItIsStoppedAndGoOnFromThere() throws Exception {
    Path file = file();
    CompletableFuture<TestRun> ended = new CompletableFuture<>();
    Thread worker =
        new Thread(() ->
            ended.complete(
                shop.run(
                    "import", file.toString(), "--as", "customers", "--source", "A", "--json")));

    worker.start();
    JsonNode begun = awaitFirstRows();
    TestRun second = shop.run("import", file.toString(), "--as", "customers", "--source", "A");
    worker.interrupt();
    TestRun stopped = ended.get();
    worker.join();

    String id = begun.get("id").asString();
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.err())
        .contains("is being imported now", "Nothing has been changed")
        .contains("./pelanggan imports show " + id + " --home " + shop.path());
    JsonNode json = TestShop.json(stopped);
    long rows = json.get("rows").asLong();
    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(json.get("state").asString()).isEqualTo("STOPPED");
    assertThat(json.get("id").asString()).isEqualTo(id);
    assertThat(rows).isBetween(1_000L, ROWS - 1L);
    assertThat(stopped.err())
        .contains("stopped before its end", "of 30,000 rows are stored and safe")
        .contains("./pelanggan imports resume " + id + " --home " + shop.path());
    assertThat(shop.customers()).isEqualTo(rows);
    assertThat(shop.run("imports", "show", id).out()).contains("stopped", "It can go on");

    Path moved = Files.move(file, shop.beside("moved.csv"));
    TestRun gone = shop.run("imports", "resume", id);
    TestRun resumed = shop.run("imports", "resume", id, "--file", moved.toString());
    assertThat(gone.err()).contains("There is no file");
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    assertThat(resumed.out()).contains("30,000 rows of customers are in");
    assertThat(shop.customers()).isEqualTo(ROWS);
    assertThat(shop.run("imports", "resume", id).err()).contains("is done");
  }

  private static Path file() throws IOException {
    StringBuilder text = new StringBuilder("id,nama\n");
    for (int row = 1; row <= ROWS; row++) {
      text.append(row).append(",Pelanggan ").append(row).append('\n');
    }
    return Files.writeString(shop.beside("many.csv"), text);
  }

  private static JsonNode awaitFirstRows() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      JsonNode imports = shop.json("imports", "list").get("imports");
      if (!imports.isEmpty() && imports.get(0).get("rows").asLong() > 0) {
        return imports.get(0);
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no row came in");
  }
}
