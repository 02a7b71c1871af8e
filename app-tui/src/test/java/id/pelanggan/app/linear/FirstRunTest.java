package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.text.Language;
import org.junit.jupiter.api.Test;

class FirstRunTest {
  @Test
  void shouldSetUpAShopLineByLineAndOpenItAgainWithItsPassphrase() {
    try (TestHome home = new TestHome()) {
      ScriptedTerminal first =
          LinearHouse.work(
              home.path(),
              Language.EN,
              new ScriptedTerminal()
                  .types("bahasa", "siapkan", "", "Toko Contoh", "Sari", "kosong", "keluar")
                  .hides("pendek", "kata sandi yang panjang"));

      assertThat(first.heard())
          .contains(
              "Bahasa / Language",
              "1. Bahasa Indonesia",
              "Selamat datang di Pelanggan",
              "Ingin mulai dari mana?",
              "Yang ini wajib diisi.",
              "Kata sandi terlalu pendek",
              "Silakan ketik kata sandi sekali lagi.",
              "Toko Contoh siap.",
              "Toko Contoh. Halo, Sari.",
              "Pelanggan: 0",
              "Menu utama",
              "Sampai jumpa.")
          .doesNotContain("kata sandi yang panjang");

      ScriptedTerminal second =
          LinearHouse.work(
              home.path(),
              Language.EN,
              new ScriptedTerminal().types("keys", "quit").hides("wrong one", ""));

      assertThat(second.heard())
          .contains(
              "This passphrase does not open the keys.",
              "The keys stay locked: counts and lists work",
              "in order; they open with the passphrase",
              "Goodbye.");
    }
  }

  @Test
  void shouldLeaveForTheDemoFromTheVeryFirstQuestion() {
    try (TestHome home = new TestHome()) {
      ScriptedTerminal terminal = new ScriptedTerminal().types("english", "demo");
      try (LinearHouse house = new LinearHouse(home.path(), Language.ID, terminal)) {
        assertThat(house.run()).isEqualTo(ClosedReason.TO_DEMO);
      }
      assertThat(terminal.heard()).contains("Welcome to Pelanggan").endsWith("stays stored.");
    }
  }

  @Test
  void shouldEndKindlyWhereNothingMoreIsTyped() {
    try (TestHome home = new TestHome()) {
      ScriptedTerminal terminal = new ScriptedTerminal();
      try (LinearHouse house = new LinearHouse(home.path(), Language.ID, terminal)) {
        assertThat(house.run()).isEqualTo(ClosedReason.TERMINAL_GONE);
        assertThat(house.unforeseen()).isEmpty();
      }
      assertThat(terminal.heard()).endsWith("Sampai jumpa. Yang tersimpan tetap tersimpan.");
    }
  }
}
