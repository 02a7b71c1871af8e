package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sealed copy of the search index: whatever happens to it, nobody gets a wrong answer. */
class SearchCopyTest {
  private static final int CUSTOMERS = 20_000;
  private static final int ROUNDS = 20;

  private static TestShop shop;
  private static Path folder;
  private static Path copy;

  @BeforeAll
  static void openShop() {
    shop = new TestShop();
    folder = shop.path().resolve("search");
    copy = folder.resolve("index");
    StringBuilder rows = new StringBuilder("kode,nama,email,telepon\n");
    IntStream.range(0, CUSTOMERS).forEach(i -> rows.append(row(i)));
    Path file = shop.write("banyak.csv", rows.toString());
    TestRun run = shop.run("import", file.toString(), "--as", "customers", "--source", "Kasir");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldHoldNothingPlain() throws IOException {
    assertFound();

    byte[] bytes = Files.readAllBytes(copy);
    Set<String> plain =
        new FragmentSearch(List.of("wulandari17", "wulandari", "contoh.id", "0800001", "namaku"))
            .find(bytes);

    assertThat(bytes.length).isGreaterThan(100_000);
    assertThat(plain).isEmpty();
    assertThat(Files.getPosixFilePermissions(copy)).hasSize(2);
  }

  @Test
  void shouldStartAgainFromTheCopy() throws IOException {
    assertFound();
    Object first = Files.readAttributes(copy, "lastModifiedTime,fileKey");

    assertFound();

    assertThat(Files.readAttributes(copy, "lastModifiedTime,fileKey")).isEqualTo(first);
  }

  @Test
  void shouldMakeADamagedCopyAnew() throws IOException {
    assertFound();
    int length = (int) Files.size(copy);
    for (int at : new int[] {0, 9, 40, 100, length / 2, length - 5}) {
      byte[] bytes = Files.readAllBytes(copy);
      bytes[Math.min(at, bytes.length - 5)] ^= 1;
      Files.write(copy, bytes);

      assertFound();

      assertThat(Arrays.equals(Files.readAllBytes(copy), bytes)).as("byte %d", at).isFalse();
    }
  }

  @Test
  void shouldMakeACutCopyAnew() throws IOException {
    assertFound();
    byte[] whole = Files.readAllBytes(copy);
    for (int length : new int[] {0, 5, 30, whole.length / 2, whole.length - 1}) {
      Files.write(copy, Arrays.copyOf(whole, length));

      assertFound();

      assertThat(Files.size(copy)).isGreaterThan(100_000);
    }
  }

  @Test
  void shouldNotTakeTheCopyOfAnotherShop() throws IOException {
    try (TestShop other = new TestShop()) {
      other.run("customers", "add", "--name", "Orang Asing");
      assertThat(other.json("customers", "find", "asing").get("found").size()).isEqualTo(1);
      assertFound();
      Files.write(copy, Files.readAllBytes(other.path().resolve("search").resolve("index")));
    }

    assertFound();

    assertThat(shop.json("customers", "find", "asing").get("found").size()).isZero();
  }

  @Test
  void shouldSurviveTheDeathOfItsWriter() throws Exception {
    boolean hit = false;
    for (int round = 0; round < ROUNDS && !hit; round++) {
      Files.deleteIfExists(copy);
      Process process =
          ProgramProcess.start("customers", "find", "wulandari17", "--home", shop.path().toString())
              .process();
      hit = killWhileWriting(process);
      assertFound();
      assertThat(leftOver()).isEmpty();
    }
    assertThat(hit).as("no round killed a writer").isTrue();
  }

  private static boolean killWhileWriting(Process process) throws Exception {
    while (process.isAlive() && leftOver().isEmpty()) {
      Thread.onSpinWait();
    }
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return !leftOver().isEmpty();
  }

  private static List<Path> leftOver() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.equals(copy)).toList();
    }
  }

  private static void assertFound() {
    JsonNode best = shop.json("customers", "find", "namaku wulandari17x").get("found").get(0);
    assertThat(best.get("name").asString()).isEqualTo("Namaku Wulandari17x");
    assertThat(shop.json("customers", "find", "12999").get("found").size()).isEqualTo(1);
  }

  private static String row(int i) {
    return "C%d,Namaku Wulandari%dx,w%d@contoh.id,0800-00%02d-%04d\n"
        .formatted(i, i, i, i / 10_000, i % 10_000);
  }
}
