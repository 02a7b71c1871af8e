package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CustomerCommandsTest {
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
  void shouldAddACustomerAndShowEverythingThatWasSaid() {
    TestRun added =
        shop.run(
            "customers",
            "add",
            "--name",
            "Rina Contoh",
            "--email",
            "Rina@Contoh.id",
            "--phone",
            "+62 000 1234 5678",
            "--street",
            "Jl. Contoh 1",
            "--city",
            "Sleman",
            "--birth-date",
            "1990-08-17",
            "--preferred-language",
            "id",
            "--channel",
            "whatsapp",
            "--note",
            "suka pedas",
            "--prefer",
            "kopi=robusta");
    assertThat(added.exitCode()).as(added.err()).isZero();
    String id = added.out().lines().skip(1).findFirst().orElseThrow().split(" ", -1)[5];

    TestRun masked = shop.run("customers", "show", id);
    TestRun english = shop.run("customers", "show", id, "--reveal", "call-back");
    TestRun indonesian =
        shop.run("customers", "show", id, "--reveal", "call-back", "--language", "id");

    assertThat(masked.out())
        .contains("Name             Rina Contoh  (by hand, ", "1990–1994", "r•••@contoh.id")
        .contains("+62 000 •••• 5678", "•••, Sleman")
        .doesNotContain("Rina@Contoh.id", "Jl. Contoh 1", "1234 5678", "Aug 1990");
    assertThat(english.out())
        .contains("Name             Rina Contoh  (by hand, ")
        .contains("Born             17 Aug 1990", "Language         Indonesian")
        .contains("Best reached by  WhatsApp", "Rina@Contoh.id", "not tried yet")
        .contains("Jl. Contoh 1, Sleman", "kopi  robusta");
    assertThat(indonesian.out())
        .contains("Nama ", "17 Agu 1990", "(petugas, ", "belum dicoba", "Bahasa ", "Indonesia");
    assertThat(shop.run("activity", "list").out())
        .contains("revealed masked values", "to call or write back", id);
  }

  @Test
  void shouldChangeACustomerBesideWhatSourcesSay() {
    Path file =
        shop.write(
            "source.csv",
            "id,nama,email,telepon\n1,Budi Contoh,budi@contoh.id,+62 000 1111 1111\n");
    shop.run("import", file.toString(), "--as", "customers", "--source", "Kasir");
    String id = add("--name", "Other");
    JsonNode edited =
        shop.json(
            "customers",
            "edit",
            id,
            "--name",
            "Budi Baru",
            "--email",
            "lama@contoh.id",
            "--verified-email",
            "baru@contoh.id",
            "--phone",
            "+62 000 2222 2222");
    assertThat(edited.get("id").asString()).isEqualTo(id);
    shop.run(
        "customers",
        "edit",
        id,
        "--remove-email",
        "LAMA@contoh.id",
        "--verified-phone",
        "+62 000 2222 2222");

    JsonNode shown = shop.json("customers", "show", id, "--reveal", "check-data");

    assertThat(shown.get("attributes").get("FULL_NAME").get("value").asString())
        .isEqualTo("Budi Baru");
    assertThat(shown.get("contacts").findValuesAsString("value"))
        .containsExactlyInAnyOrder("baru@contoh.id", "+62 000 2222 2222");
    assertThat(shown.get("contacts").findValuesAsString("status"))
        .containsExactly("VERIFIED", "VERIFIED");
  }

  @Test
  void shouldNoteWhatHappenedTheNewestFirst() {
    String id = add("--name", "Tamu Contoh");
    for (int day = 10; day < 32; day++) {
      shop.run(
          "interactions",
          "add",
          id,
          "--kind",
          "visit",
          "--at",
          "2026-01-" + day + "T10:15+07:00",
          "--text",
          "hari " + day);
    }
    shop.run(
        "feedback",
        "add",
        id,
        "--kind",
        "complaint",
        "--score",
        "3",
        "--at",
        "2026-02-01T00:00Z",
        "--text",
        "antre lama");

    TestRun newest = shop.run("customers", "show", id);
    TestRun all = shop.run("customers", "show", id, "--all");
    JsonNode json = shop.json("customers", "show", id);

    assertThat(newest.out())
        .contains("the newest 20 of 23", "Complaint", "3/10 antre lama", "hari 31")
        .doesNotContain("hari 10");
    assertThat(newest.out().indexOf("hari 31")).isLessThan(newest.out().indexOf("hari 30"));
    assertThat(all.out()).contains("hari 10", "Visit, from the customer");
    assertThat(json.get("moments").asInt()).isEqualTo(23);
    assertThat(json.get("timeline")).hasSize(20);
    assertThat(json.get("timeline").get(0).get("score").asInt()).isEqualTo(3);
  }

  @Test
  void shouldShowNoCharacterThatSteersTheTerminal() {
    Path file =
        shop.write("steer.csv", "id,nama,email\n1,\"\u001b[2JAku\u202e\",x\u0007y@contoh.id\n");
    shop.run("import", file.toString(), "--as", "customers", "--source", "Steer");
    TestRun list = shop.run("imports", "list");

    assertThat(list.out().codePoints().filter(point -> point != '\n'))
        .noneMatch(Character::isISOControl);
  }

  @Test
  void shouldSayWhatASourceSoldToWhom() {
    Path file =
        shop.write(
            "sold.csv",
            """
            order_id,date,customer_id,sku,product,quantity,unit_price,currency
            S-1,2026-03-04T10:00:00+07:00,7,K1,Kopi,2,15000,IDR
            S-1,2026-03-04T10:00:00+07:00,7,T1,Teh,0.5,3000,IDR
            S-2,2026-03-05T10:00:00+07:00,,K1,Tea,2,6.25,GBP
            """);
    TestRun come =
        shop.run(
            "import",
            file.toString(),
            "--as",
            "orders",
            "--source",
            "Toko",
            "--numbers",
            "english");
    assertThat(come.exitCode()).as(come.err()).isZero();

    TestRun english = shop.run("orders", "show", "S-1");
    TestRun indonesian = shop.run("orders", "show", "S-1", "--language", "id");
    TestRun walkIn = shop.run("orders", "show", "S-2");
    JsonNode json = shop.json("orders", "show", "S-1").get("orders").get(0);

    assertThat(english.out()).contains("Sale S-1", "Rp 15,000", "0.5", "Rp 31,500", "Toko");
    assertThat(indonesian.out()).contains("Penjualan S-1", "Rp 15.000", "0,5", "Rp 31.500");
    assertThat(walkIn.out()).contains("nobody was asked for a name", "GBP 12.50");
    assertThat(json.get("total").asDouble()).isEqualTo(31_500);
    assertThat(json.get("lines")).hasSize(2);
    String customer = json.get("customer").asString();
    assertThat(shop.run("customers", "show", customer).out())
        .contains("Nothing is known of this customer", "Rp 31,500  1 sales", "S-1 · Rp 31,500");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "customers add | 1 | Nothing was given that could be stored",
        "customers add --email nobody | 1 | An e-mail address that was given cannot be one.",
        "customers add --phone 12 | 1 | A phone number that was given cannot be one.",
        "customers add --birth-date 1990-02-30 | 2 | The value of --birth-date cannot be used.",
        "customers add --preferred-language indo | 2 | The value of --preferred-language",
        "customers add --channel pigeon | 2 | The value of --channel cannot be used.",
        "customers add --prefer kopi | 2 | The value of --prefer cannot be used.",
        "customers show 1 | 2 | The value of CUSTOMER cannot be used.",
        "customers show | 2 | CUSTOMER is missing.",
        "customers list --after nowhere | 2 | The value of --after cannot be used.",
        "customers list --active-within 0 | 2 | The value of --active-within cannot be used.",
        "customers merge-contacts | 2 | CUSTOMER is missing.",
        "changes undo 00000000-0000-7000-8000-000000000000 | 1 | There is no change",
        "settings set theme purple | 1 | \"theme\" cannot be set to that.",
        "imports files /nowhere/at/all | 1 | /nowhere/at/all is no folder",
        "interactions add --kind call | 2 | CUSTOMER is missing.",
        "orders show | 2 | NUMBER is missing."
      })
  void shouldRefuseWhatCannotBe(String line, int exitCode, String sentence) {
    TestRun run = shop.run(line.split(" ", -1));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.err()).startsWith(sentence);
  }

  private static String add(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "customers";
    command[1] = "add";
    System.arraycopy(options, 0, command, 2, options.length);
    return shop.json(command).get("id").asString();
  }
}
