package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExportRoundTripTest {
  private static final int ROWS = 1_500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void shouldGiveBackEveryCustomerAsItCameIn(long seed) {
    try (TestShop shop = new TestShop()) {
      Path file = shop.write("aneh.csv", new RandomCustomers(seed).text(ROWS));
      Path mapping = shop.write("aneh.mapping", RandomCustomers.MAPPING);
      JsonNode first =
          shop.json(
              "import", file.toString(), "--as", "customers", "--mapping", mapping.toString());

      assertThat(first.get("created").asLong()).isEqualTo(ROWS);
      for (String name : new String[] {"back.csv", "back.xlsx", "back.csv.gz"}) {
        assertSame(shop, "customers", name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void shouldGiveBackEveryOrderAsItCameIn(long seed) {
    try (TestShop shop = new TestShop()) {
      Path file = shop.write("aneh.csv", new RandomOrders(seed).text(ROWS));
      Path mapping = shop.write("aneh.mapping", RandomOrders.MAPPING);
      JsonNode first =
          shop.json("import", file.toString(), "--as", "orders", "--mapping", mapping.toString());

      assertThat(first.get("created").asLong()).isEqualTo(ROWS);
      for (String name : new String[] {"back.csv", "back.xlsx"}) {
        assertSame(shop, "orders", name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".xlsx"})
  void shouldGiveBackTheSampleShop(String ending) {
    try (TestShop shop = new TestShop()) {
      Path folder = shop.beside("sample");
      shop.json("sample", folder.toString(), "--customers", "3000", "--orders", "2000");
      importSample(shop, folder.resolve("pelanggan-toko.csv"), "customers", "Kasir toko");
      importSample(shop, folder.resolve("penjualan-toko.csv"), "orders", "Kasir toko");
      importSample(shop, folder.resolve("pelanggan-web.csv"), "customers", "Toko daring");
      importSample(shop, folder.resolve("penjualan-web.csv"), "orders", "Toko daring");
      long customers = shop.customers();

      for (String source : new String[] {"Kasir toko", "Toko daring"}) {
        assertSame(shop, "customers", source + ending, "--source", source);
        assertSame(shop, "orders", source + " orders" + ending, "--source", source);
      }
      assertThat(shop.customers()).isEqualTo(customers);
    }
  }

  private static void importSample(TestShop shop, Path file, String stream, String source) {
    boolean till = source.equals("Kasir toko");
    shop.json(
        "import",
        file.toString(),
        "--as",
        stream,
        "--source",
        source,
        "--zone",
        "Asia/Jakarta",
        "--currency",
        "IDR",
        "--dates",
        till ? "day-first" : "iso",
        "--numbers",
        till ? "indonesian" : "english");
  }

  private static void assertSame(TestShop shop, String stream, String name, String... options) {
    String file = shop.beside(name).toString();
    JsonNode exported =
        shop.json(
            Stream.concat(Stream.of("export", stream, file), Stream.of(options))
                .toArray(String[]::new));
    JsonNode back = shop.json("import", file, "--as", stream);

    assertThat(exported.get("differing").asLong()).as(name).isZero();
    assertThat(back.get("rows").asLong()).isEqualTo(exported.get("rows").asLong());
    assertThat(back.get("refused").asLong()).as(name).isZero();
    assertThat(back.get("created").asLong()).as(name).isZero();
    assertThat(back.get("changed").asLong()).as(name).isZero();
    assertThat(back.get("late").asLong()).as(name).isZero();
    assertThat(back.get("same").asLong()).as(name).isEqualTo(exported.get("documents").asLong());
  }
}
