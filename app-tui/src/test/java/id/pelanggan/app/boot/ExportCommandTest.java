package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {
  private static final int MANY = 60_000;
  private static TestShop shop;

  @BeforeAll
  static void openShop() {
    shop = new TestShop();
    importCustomers("till.csv", "Till", "1,Sari,ya\n2,Budi,Minum\n3,Ani,Minum\n");
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldSayWhatIsInTheFileAndHowItComesBack() throws IOException {
    Path file = shop.beside("out.csv");

    TestRun run = shop.run("export", "customers", file.toString(), "--source", "Till");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("3 rows of customers are in " + file)
        .contains("personal data in plain text")
        .contains("./pelanggan import " + file + " --as customers --home " + shop.path())
        .doesNotContain("will not come back");
    assertThat(Files.readString(file))
        .isEqualTo("Customer ID,Full name,Minum\n1,Sari,ya\n2,Budi,Minum\n3,Ani,Minum\n");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    TestRun back = shop.run("import", file.toString(), "--as", "customers");
    assertThat(back.out()).contains("as last time", "Everything in this file was known already");
  }

  @Test
  void shouldLeaveAFileThatIsThereAsItIs() throws IOException {
    Path file = shop.write("mine.csv", "mine");
    Path mapping = shop.write("mine.mapping", "mine");
    String free = shop.beside("free.csv").toString();

    TestRun run = shop.run("export", "customers", file.toString(), "--source", "Till");
    TestRun other =
        shop.run("export", "customers", free, "--source", "Till", "--mapping", mapping.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(file.toString(), "already");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(other.exitCode()).isEqualTo(1);
    assertThat(Path.of(free)).doesNotExist();
  }

  @Test
  void shouldBeReadInAnotherHomeWithItsMapping() {
    Path file = shop.beside("moved.xlsx");
    Path mapping = shop.beside("moved.mapping");
    shop.json(
        "export",
        "customers",
        file.toString(),
        "--source",
        "Till",
        "--mapping",
        mapping.toString());

    try (TestShop other = new TestShop()) {
      JsonNode json =
          other.json(
              "import", file.toString(), "--as", "customers", "--mapping", mapping.toString());

      assertThat(json.get("created").asLong()).isEqualTo(3);
      assertThat(json.get("source").asString()).isEqualTo("Till");
    }
  }

  @Test
  void shouldAskForASourceAndCombineThem() throws IOException {
    importCustomers("web.csv", "Web", "9,Rina,teh\n");
    Path file = shop.beside("all.csv");

    TestRun open = shop.run("export", "customers", file.toString());
    TestRun unknown = shop.run("export", "customers", file.toString(), "--source", "Kasir");
    TestRun orders = shop.run("export", "orders", file.toString());
    JsonNode json = shop.json("export", "customers", file.toString(), "--combined");

    assertThat(open.exitCode()).isEqualTo(1);
    assertThat(open.err()).contains("\"Till\"", "\"Web\"", "--source", "--combined");
    assertThat(unknown.err()).contains("No source of that name", "\"Till\"");
    assertThat(orders.err()).contains("There is nothing to export yet.");
    assertThat(json.get("source").isNull()).isTrue();
    assertThat(json.get("rows").asLong()).isGreaterThanOrEqualTo(4);
    assertThat(Files.readString(file)).startsWith("Customer ID,Full name").contains("Rina");
  }

  @Test
  void shouldLeaveNothingWhenItIsStopped() throws Exception {
    importCustomers(
        "many.csv",
        "Many",
        Stream.iterate(1, row -> row <= MANY, row -> row + 1)
            .map(row -> row + ",Pelanggan " + row + ",x\n")
            .collect(Collectors.joining()));
    Path folder = Files.createDirectory(shop.beside("stopped"));
    String file = folder.resolve("out.xlsx").toString();
    CompletableFuture<TestRun> ended = new CompletableFuture<>();
    Thread worker =
        new Thread(() -> ended.complete(shop.run("export", "customers", file, "--source", "Many")));

    worker.start();
    Set<String> permissions = awaitPart(folder);
    worker.interrupt();
    TestRun stopped = ended.get();

    assertThat(permissions).containsExactly("rw-------");
    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Write customers or orders to a file.",
    "id, Menulis pelanggan atau pesanan ke berkas."
  })
  void shouldHaveHelpInBothLanguages(String language, String sentence) {
    assertThat(TestRun.of("export", "--language", language).out())
        .contains(sentence, "customers", "orders");
    assertThat(TestRun.of("export", "customers", "--help", "--language", language).out())
        .contains("--source", "--combined", "--mapping");
    assertThat(TestRun.of("export", "orders").exitCode()).isEqualTo(2);
  }

  /** By their looks alone, the names of these columns could be values. */
  private static void importCustomers(String name, String source, String rows) {
    Path file = shop.write(name, "id,nama,Minum\n" + rows);
    Path mapping =
        shop.write(
            name + ".mapping",
            """
            stream = customers
            source = %s
            dates = iso
            numbers = english
            column.id = id
            column.full-name = nama
            """
                .formatted(source));
    shop.json("import", file.toString(), "--as", "customers", "--mapping", mapping.toString());
  }

  /** What the file that is being written may be used for, and by whom. */
  private static Set<String> awaitPart(Path folder) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      try (Stream<Path> files = Files.list(folder)) {
        Set<Path> parts = files.collect(Collectors.toSet());
        if (!parts.isEmpty()) {
          Set<String> permissions = new HashSet<>();
          for (Path part : parts) {
            permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)));
          }
          return permissions;
        }
      }
      Thread.sleep(1);
    }
    throw new AssertionError("nothing was written");
  }
}
