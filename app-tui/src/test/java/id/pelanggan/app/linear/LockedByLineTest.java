package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import org.junit.jupiter.api.Test;

class LockedByLineTest {
  private static final String PASSPHRASE = "empat kata yang panjang";

  @Test
  void shouldWorkWithoutTheKeysAndAskForThemWhereTheyAreNeeded() {
    try (LinearShop shop = new LinearShop(PASSPHRASE)) {
      LinearHouse.work(
          shop.path(),
          Language.EN,
          new ScriptedTerminal()
              .hides(PASSPHRASE)
              .types("new", "Tersegel Rekaan", "0800-0055-6677", "", "Solo", "", "quit"));

      ScriptedTerminal heard =
          LinearHouse.work(
              shop.path(),
              Language.EN,
              new ScriptedTerminal()
                  .hides("", "not this one", PASSPHRASE)
                  .types(
                      "list",
                      "all",
                      "newest",
                      "",
                      "find",
                      "find",
                      "tersegel",
                      "1",
                      "",
                      "",
                      "",
                      "quit"));

      assertThat(heard.heard())
          .contains(
              "The keys stay locked: counts and lists work",
              "1 customers",
              "1. Customer #",
              "; Solo",
              "This passphrase does not open the keys.",
              "1. Tersegel Rekaan; Solo; number ending in 677",
              "phone: +62 800 (hidden) 6677");
      assertThat(heard.heard().indexOf("1. Customer #"))
          .isLessThan(heard.heard().indexOf("Tersegel"));
      assertThat(heard.heard()).doesNotContain(PASSPHRASE, "not this one");
    }
  }
}
