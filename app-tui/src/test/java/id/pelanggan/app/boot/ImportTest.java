package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ImportTest {
  private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";
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
  void shouldBringCustomersInOnceHoweverOftenTheyCome() {
    Path file = shop.write("once.csv", "id,nama,email\n1,Rina Contoh,rina@contoh.id\n");
    long before = shop.customers();

    TestRun first = shop.run("import", file.toString(), "--as", "customers", "--source", "Once");
    TestRun second = shop.run("import", file.toString(), "--as", "customers", "--source", "Once");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("once.csv as customers: UTF-8, cells separated by commas, 3 columns")
        .contains("id     →  id", "nama   →  name", "email  →  e-mail address")
        .contains("1 rows of customers are in, from \"Once\"", "1  new");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out())
        .contains("as last time", "Everything in this file was known already", "Nothing has been")
        .doesNotContain("  new");
    assertThat(shop.customers()).isEqualTo(before + 1);
  }

  @Test
  void shouldTellProgramsWhatAnImportCameTo() {
    Path file = shop.write("program.csv", "id;nama\n1;A\n2;B\n");

    JsonNode json =
        shop.json("import", file.toString(), "--as", "customers", "--source", "Program");

    assertThat(json.get("state").asString()).isEqualTo("DONE");
    assertThat(json.get("source").asString()).isEqualTo("Program");
    assertThat(json.get("stream").asString()).isEqualTo("customers");
    assertThat(json.get("rows").asLong()).isEqualTo(2);
    assertThat(json.get("created").asLong()).isEqualTo(2);
    assertThat(json.get("changed").asLong()).isZero();
    assertThat(json.get("same").asLong()).isZero();
    assertThat(json.get("late").asLong()).isZero();
    assertThat(json.get("refused").asLong()).isZero();
    assertThat(json.get("seconds").asDouble()).isBetween(0.001, 60.0);
    assertThat(shop.json("imports", "show", json.get("id").asString()).get("mapping").asString())
        .contains("column.full-name = nama");
  }

  @Test
  void shouldWriteNothingWhenItOnlyTries() {
    Path file = shop.write("try.csv", "id,nama\n1,A\n2,B,C\n");
    long before = shop.customers();

    TestRun run =
        shop.run("import", file.toString(), "--as", "customers", "--source", "Try", "--dry-run");
    JsonNode json =
        shop.json("import", file.toString(), "--as", "customers", "--source", "Try", "--dry-run");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Nothing has been written. Of 2 rows there would be:", "1  rows kept aside")
        .contains("1  more cells than columns");
    assertThat(json.get("dryRun").asBoolean()).isTrue();
    assertThat(json.get("reasons").get("TOO_MANY_COLUMNS").asLong()).isEqualTo(1);
    assertThat(shop.customers()).isEqualTo(before);
    assertThat(shop.run("imports", "list").out()).doesNotContain("Try");
  }

  @Test
  void shouldRefuseWhatItWouldHaveToAskAndNameTheOptions() {
    Path file =
        shop.write(
            "open.csv",
            "no_nota,tanggal,nama_barang,jumlah,harga_satuan\nN1,03/04/2026 10:15,Kopi,1,1.234\n");

    TestRun refused = shop.run("import", file.toString(), "--as", "orders", "--source", "Open");
    TestRun program =
        shop.run("import", file.toString(), "--as", "orders", "--source", "Open", "--json");
    TestRun answered =
        shop.run(
            "import",
            file.toString(),
            "--as",
            "orders",
            "--source",
            "Open",
            "--zone",
            "Asia/Jakarta",
            "--currency",
            "idr",
            "--dates",
            "day-first",
            "--numbers",
            "indonesian");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("--zone Asia/Jakarta", "--currency IDR", "--dates day-first", "--numbers")
        .contains("Nothing has been changed.");
    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(TestShop.json(program).get("error").get("code").asString())
        .isEqualTo("IMPORT_QUESTIONS");
    assertThat(answered.exitCode()).as(answered.err()).isZero();
    assertThat(shop.run("orders", "show", "N1").out()).contains("3 Apr 2026", "Rp 1,234");
  }

  @Test
  void shouldReadOnWhereOnlyLaterRowsTellDaysFromMonths() {
    StringBuilder text = new StringBuilder("id,nama,tanggal_lahir\n");
    for (int row = 1; row <= 600; row++) {
      text.append(row).append(",A,%02d/03/1990\n".formatted(1 + row / 45));
    }
    Path told = shop.write("told.csv", text.toString());
    Path open = shop.write("left.csv", text.substring(0, text.indexOf("\n540,")));
    Path torn = shop.write("torn.csv", text + "601,A,03/14/1990\n");

    JsonNode come = shop.json("import", told.toString(), "--as", "customers", "--source", "Told");
    TestRun asked = shop.run("import", open.toString(), "--as", "customers", "--source", "Left");
    TestRun both = shop.run("import", torn.toString(), "--as", "customers", "--source", "Torn");

    assertThat(come.get("created").asLong()).isEqualTo(600);
    assertThat(shop.json("imports", "show", come.get("id").asString()).get("mapping").asString())
        .contains("dates = day-first");
    assertThat(asked.err()).contains("--dates day-first");
    assertThat(both.err()).contains("--dates day-first");
  }

  @Test
  void shouldReadAFileAsASavedAndCompletedMappingSays() throws IOException {
    Path file = shop.write("own.csv", "barcode_kasir,sebutan\nX1,Kopi\n");
    Path mapping = shop.beside("own.mapping");

    TestRun open =
        shop.run(
            "import", file.toString(), "--as", "products", "--save-mapping", mapping.toString());
    Files.writeString(
        mapping,
        Files.readString(mapping)
            + "column.product-code = barcode_kasir\ncolumn.product-name = sebutan\n");
    TestRun done =
        shop.run("import", file.toString(), "--as", "products", "--mapping", mapping.toString());
    TestRun again =
        shop.run(
            "import", file.toString(), "--as", "products", "--save-mapping", mapping.toString());
    TestRun other =
        shop.run("import", file.toString(), "--as", "orders", "--mapping", mapping.toString());

    assertThat(open.exitCode()).isEqualTo(1);
    assertThat(open.err()).contains("code of the product", "\"column.product-code = name of the");
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).contains("is what your mapping says", "1  new");
    assertThat(again.err()).contains("has not been written over");
    assertThat(other.err()).contains("another kind of file than --as says");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import absent.csv --as customers | There is no file",
        "import %s --as customers --mapping absent.txt | cannot be read as text",
        "import %s --as customers --purpose curiosity | keeps no data for that purpose",
        "imports show %u | There is no import",
        "imports resume %u | There is no import",
        "imports undo %u | There is no import",
        "imports errors %u | There is no import",
        "imports errors %u --save rows.csv | There is no import",
        "imports repair %u %s | There is no import",
        "customers show %u | There is no customer",
        "customers edit %u --name A | There is no customer",
        "interactions add %u --kind call | There is no customer",
        "feedback add %u --kind praise | There is no customer",
        "orders show NONE | There is no order of that number"
      })
  void shouldSayWhatIsNotThere(String line, String sentence) {
    Path file = shop.beside("small.csv");
    if (!Files.exists(file)) {
      shop.write("small.csv", "id,nama\n1,A\n");
    }

    TestRun run =
        shop.run(line.replace("%s", file.toString()).replace("%u", UNKNOWN).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(sentence).doesNotContain("Exception", "?");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void shouldNameTheHomeInTheCommandsThatAFailureNames() {
    TestRun unknown = shop.run("imports", "show", UNKNOWN);
    TestRun indonesian = shop.run("imports", "show", UNKNOWN, "--language", "id", "--json");

    assertThat(unknown.err()).contains("./pelanggan imports list --home " + shop.path());
    assertThat(TestShop.json(indonesian).get("error").get("next").asString())
        .contains("./pelanggan imports list --home " + shop.path() + " --language id");
  }

  @Test
  void shouldTakeAnImportBackAndSayThatItIsGone() {
    Path file = shop.write("undo.csv", "id,nama\n1,A\n2,B\n3,C\n");
    long before = shop.customers();
    String id =
        shop.json("import", file.toString(), "--as", "customers", "--source", "Undo")
            .get("id")
            .asString();
    assertThat(shop.customers()).isEqualTo(before + 3);

    TestRun undone = shop.run("imports", "undo", id);
    TestRun again = shop.run("imports", "undo", id);

    assertThat(undone.exitCode()).as(undone.err()).isZero();
    assertThat(undone.out()).contains("What came in with this import (customers from \"Undo\")");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("has been undone");
    assertThat(shop.run("imports", "resume", id).err()).contains("has been undone");
    assertThat(shop.customers()).isEqualTo(before);
    assertThat(shop.run("imports", "list").out()).contains(id, "undone");
  }
}
