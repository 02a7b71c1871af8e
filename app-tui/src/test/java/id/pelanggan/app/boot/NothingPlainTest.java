package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What identifies a person is nowhere in the home: heap, WAL, logs, temporary files, keys. Left out
 * is what an empty home contains by chance, such as a piece of the name of a time zone.
 */
class NothingPlainTest {
  private static final long SEED = 20261123;
  private static final SampleShop SHOP =
      SampleShop.of(SEED, LocalDate.of(2026, 1, 31), new SampleShop.Size(400, 900));

  /** What these columns hold is kept plain on purpose, or stands in no person's place. */
  private static final Set<String> FACTS =
      Set.of(
          "kota",
          "city",
          "provinsi",
          "province",
          "jenis_kelamin",
          "language",
          "preferred_channel",
          "kode_barang",
          "sku",
          "nama_barang",
          "product",
          "jumlah",
          "quantity",
          "harga_satuan",
          "unit_price",
          "kanal",
          "jenis",
          "status",
          "currency",
          "tanggal",
          "ordered_at",
          "waktu",
          "arah",
          "pelanggan_sejak",
          "created_at",
          "updated_at",
          "favourite_category");

  @Test
  void shouldLeaveNothingOfAPersonReadable() throws Exception {
    try (TestShop shop = new TestShop()) {
      Set<String> people = new HashSet<>();
      Set<String> plain = new HashSet<>();
      SHOP.files().forEach(file -> collect(file, people, plain));
      people.removeIf(text -> plain.stream().anyMatch(fact -> fact.contains(text)));
      people.removeAll(new HomeSearch(people).inFiles(shop.path()));
      assertThat(people).hasSizeGreaterThan(3_000);

      SHOP.files().forEach(file -> importFile(shop, file));

      requireNothing(people, shop);
      assertThat(new HomeSearch(Set.of("surabaya", "yogyakarta")).inFiles(shop.path()))
          .as("what is plain is found")
          .isNotEmpty();
    }
  }

  /** Nothing of such a file is a fact but the birth year's band. */
  @Test
  void shouldLeaveNothingReadableOfAFileWithRowsThatStayOut() throws Exception {
    try (TestShop shop = new TestShop()) {
      FebrlFile file = FebrlFile.of(SEED, 600);
      Path path = shop.write("febrl.csv", file.text());
      Set<String> people = new HashSet<>(file.fragments());
      assertThat(new FragmentSearch(people).find(Files.readAllBytes(path)))
          .as("what is looked for stands in the file")
          .hasSizeGreaterThan(people.size() * 4 / 5);
      people.removeAll(new HomeSearch(people).inFiles(shop.path()));
      assertThat(people).hasSizeGreaterThan(4_000);

      JsonNode come = shop.json("import", path.toString(), "--as", "customers");

      assertThat(come.get("source").asString()).isEqualTo("FEBRL");
      assertThat(come.get("created").asLong()).isEqualTo(file.whole());
      assertThat(come.get("refused").asLong()).isEqualTo(file.refused()).isGreaterThan(50);
      requireNothing(people, shop);
    }
  }

  /** Also of the search index, whose copy lies in the home. */
  private static void requireNothing(Set<String> people, TestShop shop) throws Exception {
    assertThat(shop.run("customers", "find", "contoh").exitCode()).isZero();
    assertThat(shop.path().resolve("search").resolve("index")).isNotEmptyFile();
    HomeSearch search = new HomeSearch(people);
    HomeSearch control = new HomeSearch(Set.of("toko contoh"));
    try (EmbeddedServer server = TestServers.server(shop.path(), event -> {})) {
      assertThat(search.inTables(server.open())).isEmpty();
      assertThat(control.inTables(server.open())).as("what is plain is found").isNotEmpty();
    }
    assertThat(search.inFiles(shop.path())).isEmpty();
    assertThat(control.inFiles(shop.path())).as("what is plain is found").isNotEmpty();
  }

  /** Whole cells, and the words of names; birth dates in ISO form too. */
  private static void collect(SampleFile file, Set<String> people, Set<String> plain) {
    file.forEachRow(row -> {
      for (int i = 0; i < row.size(); i++) {
        String column = file.header().get(i);
        String cell = row.get(i).strip().toLowerCase(Locale.ROOT);
        if (file.stream() == Stream.PRODUCTS || FACTS.contains(column)) {
          plain.add(cell);
        } else {
          add(cell, people);
          if (Set.of("nama", "first_name", "last_name").contains(column)) {
            List.of(cell.split(" ", -1)).forEach(word -> add(word, people));
          }
          if (column.equals("tanggal_lahir") && cell.matches("\\d\\d/\\d\\d/\\d{4}")) {
            add(
                cell.substring(6) + "-" + cell.substring(3, 5) + "-" + cell.substring(0, 2),
                people);
          }
        }
      }
    });
  }

  private static void add(String text, Set<String> people) {
    if (text.length() >= FragmentSearch.SHORTEST) {
      people.add(text);
    }
  }

  private static void importFile(TestShop shop, SampleFile file) {
    Path path = shop.beside(file.name());
    SampleCsv.write(file, path);
    TestRun run = shop.run(SampleCsv.command(file, path));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
