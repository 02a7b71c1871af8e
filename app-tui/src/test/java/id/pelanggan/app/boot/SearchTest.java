package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.search.SearchState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SearchTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final String CUSTOMERS =
      """
      kode,nama,email,telepon,kota
      C-1,Siti Rahmawati,siti.rahma@contoh.id,0800-0011-2345,Bantul
      C-2,Budi Santoso,budi@contoh.id,0800-0022-6789,Sleman
      C-3,Budi Santoso Wijaya,bsw@contoh.id,0800-0033-1111,Yogyakarta
      C-4,Sukarno,,0800-0044-2222,Blitar
      C-5,José Peña,jose@example.com,,Dili
      """;

  private static final String ORDERS =
      """
      no pesanan,tanggal,kode pelanggan,kode barang,nama barang,jumlah,harga
      TRX-77001,2026-01-05 10:00,C-2,K1,Kopi,2,15000
      TRX-77002,2026-01-06 11:00,,K1,Kopi,1,15000
      """;

  private static TestShop shop;

  @BeforeAll
  static void openShop() {
    shop = new TestShop();
    bring("pelanggan.csv", CUSTOMERS, "customers");
    bring("pesanan.csv", ORDERS, "orders");
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource({
    "santso, Budi Santoso, WORDS",
    "santoso budi, Budi Santoso, WORDS",
    "wijaya san, Budi Santoso Wijaya, WORDS",
    "rahmawti, Siti Rahmawati, WORDS",
    "SUKARNO, Sukarno, WORDS",
    "jose pena, José Peña, WORDS",
    "12345, Siti Rahmawati, WORDS",
    "0800-0022-6789, Budi Santoso, PHONE",
    "+6280000226789, Budi Santoso, PHONE",
    "BUDI@contoh.id, Budi Santoso, EMAIL",
    "siti.ra, Siti Rahmawati, WORDS",
    "TRX-77001, Budi Santoso, ORDER",
    "C-4, Sukarno, EXTERNAL_ID",
  })
  void shouldFindByWhateverIsKnown(String text, String name, String match) {
    JsonNode best = shop.json("customers", "find", text).get("found").get(0);

    assertThat(best.get("name").asString()).isEqualTo(name);
    assertThat(best.get("match").asString()).isEqualTo(match);
  }

  @Test
  void shouldMaskContactPointsInTheList() {
    TestRun run = shop.run("customers", "find", "rahmawati");

    assertThat(run.out()).contains("Siti Rahmawati", "Bantul", "•••345", "s•••@contoh.id");
    assertThat(run.out()).doesNotContain("siti.rahma", "12345");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qqqqqqqqqq", "TRX-77002", "99999", "niemand@example.com", "%_'\""})
  void shouldSayKindlyThatNobodyIsFound(String text) {
    TestRun run = shop.run("customers", "find", text);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Nobody is found by that.");
    assertThat(shop.run("customers", "find", text, "--language", "id").out())
        .startsWith("Tidak ada yang cocok.");
  }

  @Test
  void shouldShowAsManyAsAskedForAndSayThatThereAreMore() {
    JsonNode one = shop.json("customers", "find", "budi", "--limit", "1");

    assertThat(one.get("found").size()).isEqualTo(1);
    assertThat(one.get("more").asBoolean()).isTrue();
    assertThat(one.get("complete").asBoolean()).isTrue();
    assertThat(shop.run("customers", "find", "budi", "--limit", "1").out())
        .contains("--limit shows more");
    assertThat(shop.run("customers", "find", "budi", "--limit", "0").exitCode()).isEqualTo(2);
    assertThat(shop.run("customers", "find", " ").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldFindWholeAddressesAndNumbersBeforeTheIndexIsFilled() {
    try (OpenHouse house = new OpenHouse(shop.path())) {
      assertThat(house.find("budi@contoh.id").found()).hasSize(1);
      assertThat(house.find("0800 0011 2345").found()).hasSize(1);
      assertThat(house.find("santoso").found()).isEmpty();
      assertThat(house.find("santoso").state()).isInstanceOf(SearchState.Cold.class);

      assertThat(house.warm()).isInstanceOf(SearchState.Ready.class);
      assertThat(house.find("santoso").found()).hasSize(2);
    }
  }

  @Test
  void shouldSayThatNobodyIsFoundWhileTheKeysAreLocked() {
    Map<String, String> right = Map.of("PELANGGAN_PASSPHRASE", "sebelas kata yang panjang");
    try (TestShop locked = new TestShop(right)) {
      locked.run("customers", "add", "--name", "Siti", "--email", "siti@contoh.id");

      for (String text : List.of("siti", "siti@contoh.id")) {
        TestRun run = locked.in(Map.of("LANG", "en_GB.UTF-8"), "customers", "find", text);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nobody could be asked").doesNotContain("Siti");
      }
      assertThat(locked.json("customers", "find", "siti").get("found").size()).isEqualTo(1);
    }
  }

  @Test
  void shouldHearSoonWhatOtherProcessesAddChangeAndRemove() throws Exception {
    try (OpenHouse house = new OpenHouse(shop.path())) {
      house.warm();
      end(start("customers", "add", "--name", "Zulkifli Kurniawan"));
      String id = soon(house, "zulkifli").getFirst();
      end(start("customers", "edit", id, "--name", "Hartono Kurniawan"));
      eventually(house, () -> house.ids("zulkifli").isEmpty());
      assertThat(house.ids("hartono")).containsExactly(id);

      Path file = shop.write("lagi.csv", "kode,nama\nD-1,Mangkunegara\nD-2,Natakusuma\n");
      end(start("import", file.toString(), "--as", "customers", "--source", "Lain"));
      assertThat(soon(house, "mangkunegara")).hasSize(1);
      String change = shop.json("imports", "list").get("imports").get(0).get("id").asString();
      end(start("imports", "undo", change));
      eventually(house, () -> house.ids("mangkunegara").isEmpty());
      assertThat(house.ids("natakusuma")).isEmpty();
      assertThat(house.ids("hartono")).containsExactly(id);
    }
  }

  private static ProgramProcess start(String... arguments) throws IOException {
    return ProgramProcess.start(
        Stream.concat(Stream.of(arguments), Stream.of("--home", shop.path().toString()))
            .toArray(String[]::new));
  }

  private static void end(ProgramProcess process) throws IOException, InterruptedException {
    TestRun run = process.end();
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static List<String> soon(OpenHouse house, String text) {
    eventually(house, () -> !house.ids(text).isEmpty());
    return house.ids(text);
  }

  /** Within the time that the operator of another process may have to wait. */
  private static void eventually(OpenHouse house, BooleanSupplier seen) {
    Instant end = Instant.now().plus(SOON);
    house.warm();
    while (!seen.getAsBoolean()) {
      assertThat(Instant.now()).as("nothing was heard of it").isBefore(end);
      house.warm();
    }
  }

  private static void bring(String name, String text, String stream) {
    TestRun run =
        shop.run(
            "import",
            shop.write(name, text).toString(),
            "--as",
            stream,
            "--source",
            "Kasir",
            "--zone",
            "Asia/Jakarta",
            "--currency",
            "IDR");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
