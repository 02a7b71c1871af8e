package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is done about the rights of customers, line by line. */
class RightsByLineTest {
  private static LinearShop shop;

  @BeforeAll
  static void openShop() {
    shop = new LinearShop();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldSayThatThereAreNoRequestsAndHowOneIsNoted() {
    ScriptedTerminal heard = shop.types("requests");

    assertThat(heard.heard()).contains("There are no requests.", "requests open");
  }

  @Test
  void shouldListPoliciesAndPlanWithoutChangingAnything() {
    ScriptedTerminal heard = shop.types(Language.ID, "retensi", "aturan", "hitung", "");

    assertThat(heard.heard())
        .contains("Pelanggan yang tidak aktif: 1 tahun", "Tidak ada yang jatuh tempo.");
  }

  @Test
  void shouldRecordAConsentAfterTheNoticeWasReadAloud() {
    ScriptedTerminal heard =
        shop.types("new", "Dewi Lestari", "", "", "", "consents", "1", "agrees", "");

    assertThat(heard.heard())
        .contains("Consent to what?", "not asked", "Read aloud: May", "Recorded as agreed");
  }

  @Test
  void shouldBeginAnErasureOnlyWhereTheNumberIsTypedAndCallItOff() {
    ScriptedTerminal heard =
        shop.types(
            "new",
            "Rizky Contoh",
            "",
            "",
            "",
            "erase",
            "1",
            "2",
            "erase",
            "1",
            "1",
            "",
            "erasures",
            "1",
            "yes",
            "");

    assertThat(heard.heard())
        .contains(
            "What goes:",
            "Nothing was changed.",
            "The erasure is noted; it begins at",
            "The erasure is called off. Nothing has changed.");
  }
}
