package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.sample.SampleFigures;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.shop.ShopName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTest {
  private final TestHome home = new TestHome();
  private final String path = home.path().toString();

  @AfterEach
  void deleteHome() {
    home.close();
  }

  @Test
  void shouldReadExactlyWhatTheTillsHaveAndLeaveNothingBehind() throws IOException {
    List<String> before = temporaryFiles();
    TestRun first = TestRun.of("demo", "--home", path);
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).contains("The demo is ready", "2,000  customers", "120  products");

    JsonNode again = json(TestRun.of("demo", "--home", path, "--json"));
    assertThat(again.get("seconds").isNull()).isTrue();
    compare(again, SampleShop.of(1, lastDay(), SampleShop.Size.DEFAULT));
    try (EmbeddedServer server = TestServers.server(home.path(), event -> {})) {
      server.open();
      assertThat(first.out().lines().filter(line -> line.startsWith("  ./pelanggan")).toList())
          .hasSize(5)
          .filteredOn(line -> !line.contains("--remove"))
          .allSatisfy(line -> {
            TestRun run =
                TestRun.of(line.strip().substring("./pelanggan ".length()).split(" ", -1));
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).doesNotContain("Nobody is found");
          });
    }

    TestRun removed = TestRun.of("demo", "--remove", "--home", path);
    assertThat(removed.exitCode()).as(removed.err()).isZero();
    assertThat(removed.out()).contains("The demo is gone");
    assertThat(home.path()).doesNotExist();
    assertThat(temporaryFiles()).isEqualTo(before);
    assertThat(TestRun.of("demo", "--remove", "--home", path).err()).contains("There is no demo");
    assertThat(home.path()).doesNotExist();
  }

  @Test
  void shouldBeCompletedAfterAnInterruption() throws Exception {
    String[] demo = {"demo", "--customers", "500", "--orders", "6000", "--home", path, "--json"};
    CompletableFuture<TestRun> ended = new CompletableFuture<>();
    Thread worker = new Thread(() -> ended.complete(TestRun.of(demo)));

    worker.start();
    awaitCustomers();
    worker.interrupt();
    TestRun stopped = ended.get();
    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.err()).contains("./pelanggan demo --home " + path);

    JsonNode completed = json(TestRun.of(demo));
    compare(completed, SampleShop.of(1, lastDay(), new SampleShop.Size(500, 6_000)));
    assertThat(TestRun.of("demo", "--seed", "2", "--home", path).err())
        .contains("was made from the seed 1", "--remove");
  }

  @Test
  void shouldLeaveADemoOfFilesAsItIs() {
    try (InsideHome inside = new InsideHome(home.path())) {
      inside.get(DemoHomes.class).claim();
      inside
          .get(InitializeShop.class)
          .initialize(
              new InitializeShop.Command(new ShopName("Toko Contoh"), new OperatorName("Sari")));
    }
    Path folder = home.folder().resolve("files");
    TestRun written = TestRun.of("sample", folder.toString(), "--customers", "100");
    String products =
        written.out().lines().filter(line -> line.contains("produk.csv")).findFirst().orElseThrow();
    TestRun brought =
        TestRun.of(
            (products.strip().substring("./pelanggan ".length()) + " --home " + path)
                .replace("'Kasir toko'", "Kasir")
                .split(" ", -1));
    assertThat(brought.exitCode()).as(brought.err()).isZero();

    TestRun demo = TestRun.of("demo", "--home", path);

    assertThat(demo.exitCode()).isEqualTo(1);
    assertThat(demo.err())
        .contains("by an earlier version", "./pelanggan demo --remove --home " + path);
  }

  @Test
  void shouldLeaveEveryOtherHomeAlone() throws IOException {
    assertThat(TestRun.of("init", "--shop", "Toko", "--owner", "Sari", "--home", path).exitCode())
        .isZero();
    Map<String, Long> before = modifications();

    TestRun run = TestRun.of("demo", "--home", path);
    TestRun remove = TestRun.of("demo", "--remove", "--home", path);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("is not the demo's", "Nothing in it has been touched");
    assertThat(remove.exitCode()).isEqualTo(1);
    assertThat(remove.err()).contains("is not the demo's");
    assertThat(modifications()).isEqualTo(before);
  }

  @Test
  void shouldLeaveAFolderAloneThatHoldsAFileCalledDemo() throws IOException {
    Files.createDirectory(home.path());
    Files.writeString(home.path().resolve("demo"), "my own");

    assertThat(TestRun.of("demo", "--remove", "--home", path).exitCode()).isEqualTo(1);
    assertThat(TestRun.of("demo", "--home", path).exitCode()).isEqualTo(1);
    assertThat(home.path().resolve("demo")).hasContent("my own");
  }

  @Test
  void shouldWaitForNobodyForEverAndDeleteNothingThatIsUsed() {
    TestRun made = TestRun.of("demo", "--customers", "100", "--orders", "10", "--home", path);
    assertThat(made.exitCode()).as(made.err()).isZero();
    try (EmbeddedServer other = TestServers.server(home.path(), event -> {})) {
      other.open();

      TestRun used = TestRun.of("demo", "--remove", "--home", path);

      assertThat(used.exitCode()).isEqualTo(1);
      assertThat(used.err()).contains("still in use by: test (");
    }
    assertThat(TestRun.of("customers", "count", "--home", path).out()).contains("100 customers");
  }

  @Test
  void shouldUseNoExternalDatabase() {
    TestRun run =
        TestRun.in(
            Map.of("PELANGGAN_DATABASE", "postgresql://u@127.0.0.1/d"), "demo", "--home", path);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(home.path()).doesNotExist();
  }

  @Test
  void shouldWriteTheSampleWithTheCommandsThatBringItIn() {
    Path folder = home.folder().resolve("contoh toko");
    TestRun written =
        TestRun.of("sample", folder.toString(), "--customers", "100", "--orders", "9");
    TestRun again = TestRun.of("sample", folder.toString());

    assertThat(written.exitCode()).as(written.err()).isZero();
    assertThat(written.out())
        .contains(
            "./pelanggan import '"
                + folder
                + "/pelanggan-web.csv' --as customers"
                + " --source 'Toko daring' --zone Asia/Jakarta --currency IDR"
                + " --dates iso --numbers english --verified-emails");
    assertThat(folder.resolve("produk.csv")).exists();
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("has not been written over");
  }

  private static void compare(JsonNode found, SampleShop shop) {
    SampleFigures wanted = shop.figures();
    assertThat(found.get("customers").asLong()).isEqualTo(wanted.customers());
    assertThat(found.get("products").asLong()).isEqualTo(wanted.products());
    long cancellations = wanted.till().cancellations() + wanted.web().cancellations();
    assertThat(found.get("cancellations").asLong()).isEqualTo(cancellations);
    // A sale that was called off is one order at the tills.
    assertThat(found.get("sales").asLong())
        .isEqualTo(wanted.till().sales() + wanted.web().sales() - cancellations);
    assertThat(found.get("orders").asLong())
        .isEqualTo(wanted.till().orders() + wanted.web().orders() - cancellations);
    assertThat(found.get("returns").asLong())
        .isEqualTo(wanted.till().returns() + wanted.web().returns());
    long[] walkIns = {0};
    shop.register().forEachOrder(order -> walkIns[0] += order.customer().isEmpty() ? 1 : 0);
    assertThat(found.get("walkInOrders").asLong()).isEqualTo(walkIns[0]);
  }

  /** The day that the demo was made up to, which its home remembers. */
  private LocalDate lastDay() throws IOException {
    return Files.readAllLines(home.path().resolve("demo")).stream()
        .filter(line -> line.startsWith("last-day="))
        .map(line -> LocalDate.parse(line.substring("last-day=".length())))
        .findFirst()
        .orElseThrow();
  }

  /** They come before the orders, which take longer. */
  private void awaitCustomers() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      // Whoever looks before there is a demo makes a home of another kind there.
      if (Files.exists(home.path().resolve("demo")) && hasCustomers()) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no customer came in");
  }

  private boolean hasCustomers() {
    TestRun count = TestRun.of("customers", "count", "--home", path, "--json");
    return count.exitCode() == 0 && TestShop.json(count).get("count").asLong() > 0;
  }

  /** Everything in the home with the time of its last change. */
  private Map<String, Long> modifications() throws IOException {
    try (Stream<Path> files = Files.walk(home.path())) {
      return files.collect(Collectors.toMap(Path::toString, file -> file.toFile().lastModified()));
    }
  }

  /** What could be left of a run; other tests and programs have files there of other names. */
  private static List<String> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(
              name -> name.contains("sample") || name.contains("demo") || name.contains("PGSQL"))
          .sorted()
          .toList();
    }
  }

  private static JsonNode json(TestRun run) {
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }
}
