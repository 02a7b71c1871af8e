package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KeysTest {
  private static final String WORDS = "rempah lada kunyit jahe";

  @Test
  void shouldKeepKeysUnderAPassphraseAndRefuseAnother() {
    Map<String, String> right = Map.of("PELANGGAN_PASSPHRASE", WORDS);
    try (TestShop shop = new TestShop(right)) {
      String id = shop.json("customers", "add", "--name", "A").get("id").asString();

      TestRun wrong =
          shop.in(Map.of("PELANGGAN_PASSPHRASE", "lain sama sekali"), "customers", "show", id);
      TestRun none = shop.in(Map.of(), "customers", "show", id);
      TestRun counted = shop.in(Map.of(), "customers", "count");
      TestRun status = shop.in(Map.of(), "keys", "status");
      Path file = shop.write("passphrase", WORDS + "\n");
      TestRun fromFile =
          shop.in(Map.of(), "customers", "show", id, "--passphrase-file", file.toString());

      assertThat(wrong.exitCode()).isEqualTo(1);
      assertThat(wrong.err()).contains("does not open the keys").doesNotContain("sekali");
      assertThat(none.exitCode()).isEqualTo(1);
      assertThat(none.err()).contains("nobody could be asked", "--passphrase-file");
      assertThat(counted.out()).contains("1 customers");
      assertThat(status.out()).contains("they open with the passphrase");
      assertThat(fromFile.exitCode()).as(fromFile.err()).isZero();
    }
  }

  @Test
  void shouldSayAfterInitWhereTheKeysAreAndWhatLosingThemMeans() {
    try (TestShop shop = new TestShop()) {
      TestRun status = shop.run("keys", "status");
      JsonNode json = shop.json("keys", "status");

      assertThat(status.out()).contains("a key file", shop.path() + "/keys/", "whole");
      assertThat(json.get("state").asString()).isEqualTo("open");
      assertThat(json.get("protection").asString()).isEqualTo("KEY_FILE");
      assertThat(json.get("fingerprint").asString()).matches("[0-9a-f]{4}(-[0-9a-f]{4}){3}");
      assertThat(json.get("copies")).hasSize(2);
    }
  }

  @Test
  void shouldCountCustomersWhoseKeysAreGoneAndOpenNone() throws IOException {
    try (TestShop shop = new TestShop()) {
      String id = shop.json("customers", "add", "--name", "Rina Contoh").get("id").asString();
      Path keys = shop.path().resolve("keys");
      Path away = shop.path().resolve("away");
      Files.move(keys, away);

      TestRun counted = shop.run("customers", "count");
      TestRun shown = shop.run("customers", "show", id);
      TestRun status = shop.run("keys", "status");
      Path file = shop.write("new.csv", "id,nama\n1,A\n");
      TestRun come = shop.run("import", file.toString(), "--as", "customers");
      TestRun init = shop.run("init", "--shop", "Lagi", "--owner", "Sari");
      deleteEmpty(keys);
      Files.move(away, keys);
      TestRun back = shop.run("customers", "show", id);

      assertThat(counted.exitCode()).as(counted.err()).isZero();
      assertThat(counted.out()).contains("1 customers");
      assertThat(shown.exitCode()).isEqualTo(1);
      assertThat(shown.err())
          .contains("is not there, so sealed customer data cannot be opened", "backup")
          .doesNotContain("Rina");
      assertThat(status.out()).contains("the keyring is not where it belongs");
      assertThat(come.exitCode()).isEqualTo(1);
      assertThat(init.exitCode()).isEqualTo(1);
      assertThat(back.out()).contains("Rina Contoh");
    }
  }

  /** Where a command made the folder again. */
  private static void deleteEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
