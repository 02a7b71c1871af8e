package id.pelanggan.app.screen.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.vault.VaultError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class WelcomeScreenTest {
  private static final int SHORTEST = 12;

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> passphrases = new CopyOnWriteArrayList<>();
  private final List<InitializeShop.Command> made = new CopyOnWriteArrayList<>();

  @Test
  void shouldMakeAShopUnderAPassphrase() {
    try (Driver driver = open(100, 30)) {
      driver.sees("Bahasa Indonesia").sees("English").press("Enter");
      driver.sees("Toko saya sendiri").press("Enter").sees("Nama toko");
      driver.type("Toko Contoh").press("Enter").type("Sari").press("Enter");
      driver.type("empat kata yang mudah").press("Enter").seesNot("empat kata yang mudah");
      driver.type("empat kata yang mudah").press("Enter").sees("Toko Anda siap, dan datanya");

      assertThat(made).hasSize(1);
      assertThat(made.getFirst().shop().value()).isEqualTo("Toko Contoh");
      assertThat(made.getFirst().owner().value()).isEqualTo("Sari");
      assertThat(passphrases).containsExactly("empat kata yang mudah");
      driver.press("Enter");
      assertThat(taken).containsExactly("speak ID", "import");
    }
  }

  @Test
  void shouldSayWhatAKeyFileMeansWhereThereIsNoPassphrase() {
    try (Driver driver = form()) {
      driver.type("Toko Contoh").press("Enter").type("Sari").press("Ctrl-S");
      driver.sees("dilindungi berkas kunci").press("Down", "Enter");

      assertThat(passphrases).containsExactly("");
      assertThat(taken).containsExactly("speak ID", "work");
    }
  }

  @Test
  void shouldSayWhatIsWrongWhereItWasTypedAndKeepTheRest() {
    try (Driver driver = form()) {
      driver.press("Ctrl-S").sees("Isi nama toko");
      driver.type("Toko Contoh").press("Ctrl-S").sees("Isi nama Anda");
      driver.type("Sari").press("Enter").type("abc").press("Ctrl-S");
      driver.sees("Kedua kata sandi tidak sama").type("abc").press("Ctrl-S");
      driver.sees("paling sedikit 12 huruf").sees("Toko Contoh").sees("Sari");
      assertThat(made).isEmpty();

      driver.type(" dan lebih lama").press("Enter").type(" dan lebih lama").press("Ctrl-S");
      driver.sees("Toko Anda siap");
      assertThat(passphrases).contains("abc dan lebih lama");
    }
  }

  @Test
  void shouldOfferTheDemoBeforeAnythingIsAsked() {
    try (Driver driver = open(80, 24)) {
      driver.press("Down", "Enter", "Down", "Enter");

      assertThat(taken).containsExactly("speak EN", "demo");
      assertThat(made).isEmpty();
    }
  }

  @Test
  void shouldGoBackToTheLanguages() {
    try (Driver driver = open(80, 24)) {
      driver.press("Enter").sees("Toko saya sendiri").press("Escape").sees("English");
    }
  }

  @Test
  void shouldGoBackFromTheFormOnlyAfterAskingOnceSomethingWasTyped() {
    try (Driver driver = form()) {
      driver.type("Toko").press("Escape").sees("Tutup tanpa menyimpan?").press("Right", "Enter");
      driver.sees("Lihat demo dulu");
    }
  }

  @Test
  void shouldShowAllChoicesInTheSmallestWindow() {
    try (Driver driver = open(40, 10)) {
      driver.press("Enter").sees("Toko saya sendiri").sees("Lihat demo dulu").sees("Nanti saja");
    }
  }

  private Driver form() {
    return open(100, 30).press("Enter", "Enter").sees("Nama toko");
  }

  private Driver open(int columns, int rows) {
    return Driver.start(
        new Messages(Language.ID),
        columns,
        rows,
        desk ->
            desk.furnish(
                new WelcomeScreen(
                    desk, this::make, typed -> passphrases.add(new String(typed)), new Ways())));
  }

  private InitializeShop.Outcome make(InitializeShop.Command command) {
    int length = passphrases.getLast().length();
    if (length > 0 && length < SHORTEST) {
      throw new PelangganException(
          VaultError.PASSPHRASE_TOO_SHORT, Map.of("minimum", String.valueOf(SHORTEST)));
    }
    made.add(command);
    return new InitializeShop.Outcome.AlreadyInitialized(new Shop(command.shop(), Instant.EPOCH));
  }

  private final class Ways implements WelcomeWays {
    @Override
    public void speak(Language language) {
      taken.add("speak " + language);
    }

    @Override
    public void demo() {
      taken.add("demo");
    }

    @Override
    public void work() {
      taken.add("work");
    }

    @Override
    public void importFile() {
      taken.add("import");
    }
  }
}
