package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DailyCommandsTest {
  private static TestShop shop;

  @BeforeAll
  static void openShop() {
    shop = new TestShop(Map.of("PELANGGAN_PASSPHRASE", "kopi-tubruk-tanpa-gula"));
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldListPageByPageAlsoWithoutThePassphrase() {
    String first = add("Ani Contoh", "--phone", "+62 000 1111 1111", "--city", "Ambon");
    String second = add("Budi Contoh", "--city", "Ambon");

    JsonNode page = shop.json("customers", "list", "--city", "Ambon", "--limit", "1");
    JsonNode rest =
        shop.json(
            "customers",
            "list",
            "--city",
            "Ambon",
            "--limit",
            "1",
            "--after",
            page.get("next").asString());
    TestRun locked = shop.in(Map.of(), "customers", "list", "--city", "Ambon");

    assertThat(page.get("customers").findValuesAsString("id")).containsExactly(second);
    assertThat(rest.get("customers").findValuesAsString("id")).containsExactly(first);
    assertThat(rest.get("customers").get(0).get("phone").asString()).isEqualTo("•••111");
    assertThat(rest.get("next").isNull()).isTrue();
    assertThat(locked.exitCode()).as(locked.err()).isZero();
    assertThat(locked.out())
        .contains("The keys are locked", "Customer #" + last(first), "Ambon")
        .doesNotContain("Ani");
    assertThat(shop.json("customers", "count", "--city", "Ambon").get("count").asInt())
        .isEqualTo(2);
  }

  @Test
  void shouldReplaceAndMergeContactPointsByTheirKeysAndUndoThat() {
    String id =
        add(
            "Siti Contoh",
            "--phone",
            "+62 000 2222 2222",
            "--phone",
            "+62 000 3333 3333",
            "--email",
            "siti@contoh.id");

    String email = key(id, "s•••@contoh.id");
    JsonNode edited = shop.json("customers", "edit", id, "--replace", email + "=rahayu@contoh.id");
    List<String> before = values(id);
    JsonNode merged =
        shop.json(
            "customers",
            "merge-contacts",
            id,
            "--keep",
            key(id, "+62 000 •••• 2222"),
            "--drop",
            key(id, "+62 000 •••• 3333"));

    assertThat(before)
        .containsExactlyInAnyOrder("r•••@contoh.id", "+62 000 •••• 2222", "+62 000 •••• 3333");
    assertThat(values(id)).containsExactlyInAnyOrder("r•••@contoh.id", "+62 000 •••• 2222");
    TestRun early = shop.run("changes", "undo", edited.get("change").asString());
    assertThat(early.exitCode()).isEqualTo(1);
    assertThat(early.err()).contains("changes undo " + merged.get("change").asString());
    assertThat(undo(merged.get("change").asString())).isEqualTo("UNDONE");
    assertThat(undo(edited.get("change").asString())).isEqualTo("UNDONE");
    assertThat(undo(edited.get("change").asString())).isEqualTo("ALREADY_UNDONE");
    assertThat(values(id))
        .containsExactlyInAnyOrder("s•••@contoh.id", "+62 000 •••• 2222", "+62 000 •••• 3333");
    assertThat(shop.json("changes", "list").get("activities").findValuesAsString("action"))
        .startsWith("CHANGE_UNDONE", "CHANGE_UNDONE", "CONTACTS_MERGED", "CUSTOMER_CHANGED");
  }

  @Test
  void shouldSayHowTheShopIsDoing() {
    Path file = shop.write("shop.csv", "id,nama\n1,Rina Contoh\n");
    shop.run("import", file.toString(), "--as", "customers", "--source", "Kasir");

    TestRun english = shop.in(Map.of("LANG", "en_GB.UTF-8"), "shop", "show");
    JsonNode json = shop.json("shop", "show");

    assertThat(english.out()).contains("Toko Contoh (Sari)", "Added in 7 days", "Kasir");
    assertThat(json.get("customers").get("total").asInt())
        .isEqualTo(json.get("customers").get("added").asInt())
        .isPositive();
    assertThat(json.get("imports").get(0).get("source").asString()).isEqualTo("Kasir");
    assertThat(json.get("attention")).isEmpty();
  }

  @Test
  void shouldRememberWhatIsChosenForTheTerminal() {
    TestRun set = shop.run("settings", "set", "theme", "high-contrast");
    shop.run("settings", "set", "mouse", "off");

    JsonNode shown = shop.json("settings", "show");

    assertThat(set.exitCode()).as(set.err()).isZero();
    assertThat(shown.get("theme").asString()).isEqualTo("high-contrast");
    assertThat(shown.get("mouse").asString()).isEqualTo("off");
    assertThat(shown.get("glyphs").asString()).isEqualTo("unicode");
    assertThat(shop.run("settings", "set", "theme", "dark").out()).contains("dark");
  }

  @Test
  void shouldPreviewAFileThatIsFoundInAFolder() {
    Path file = shop.write("pratinjau.csv", "id,nama,email\n1,Rina Contoh,Rina@Contoh.id\n");

    JsonNode files = shop.json("imports", "files", shop.beside("").toString());
    JsonNode rows =
        shop.json("import", file.toString(), "--as", "customers", "--preview", "5").get("rows");

    assertThat(files.get("files").findValuesAsString("path")).contains(file.toString());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("values").get("email").asString()).isEqualTo("rina@contoh.id");
  }

  @Test
  void shouldSayWhetherTheKeysOpen() {
    assertThat(shop.json("keys", "unlock").get("open").asBoolean()).isTrue();
    TestRun wrong = shop.in(Map.of("PELANGGAN_PASSPHRASE", "lain sama sekali"), "keys", "unlock");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("passphrase");
  }

  private static String add(String name, String... options) {
    return shop.json(
            Stream.concat(Stream.of("customers", "add", "--name", name), Stream.of(options))
                .toArray(String[]::new))
        .get("id")
        .asString();
  }

  private static String undo(String change) {
    return shop.json("changes", "undo", change).get("outcome").asString();
  }

  private static List<String> values(String id) {
    return shop.json("customers", "show", id).get("contacts").findValuesAsString("value");
  }

  private static String key(String id, String shown) {
    for (JsonNode contact : shop.json("customers", "show", id).get("contacts")) {
      if (contact.get("value").asString().equals(shown)) {
        return contact.get("key").asString();
      }
    }
    throw new AssertionError("no such contact point");
  }

  private static String last(String id) {
    return id.substring(id.length() - 4).toUpperCase(Locale.ROOT);
  }
}
