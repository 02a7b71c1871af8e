package id.pelanggan.app.screen.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.vault.UnlockKeys.Outcome;
import id.pelanggan.domain.vault.VaultError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnlockingTest {
  private static final String RIGHT = "empat kata yang mudah";

  private final List<String> tried = new CopyOnWriteArrayList<>();
  private final AtomicInteger unlocked = new AtomicInteger();

  @Test
  void shouldAskAgainKindlyUntilThePassphraseFits() {
    try (Driver driver = start(this::open)) {
      driver.sees("Nama dan kontak pelanggan terkunci").type("salah").press("Enter");
      driver.sees("Kata sandi ini tidak cocok").type(RIGHT).seesNot(RIGHT).press("Enter");
      driver.sees("✓ Kunci terbuka.").seesNot("Nama dan kontak pelanggan terkunci");

      assertThat(tried).containsExactly("", "salah", RIGHT);
      assertThat(unlocked).hasValue(1);
    }
  }

  @Test
  void shouldTakeAPassphraseThatIsPasted() {
    try (Driver driver = start(this::open)) {
      driver.sees("Kata sandi").paste(RIGHT).press("Enter").sees("✓ Kunci terbuka.");
    }
  }

  @Test
  void shouldStayLockedWhereSomebodyGoesOnWithout() {
    try (Driver driver = start(this::open)) {
      driver.type("salah").press("Escape").seesNot("Nama dan kontak pelanggan terkunci");

      assertThat(tried).containsExactly("");
      assertThat(unlocked).hasValue(0);
    }
  }

  @Test
  void shouldAskNobodyWhereKeysOpenByThemselves() {
    try (Driver driver = start(typed -> new Outcome.Unlocked())) {
      driver.sees("✓ Kunci terbuka.");

      assertThat(unlocked).hasValue(1);
    }
  }

  @Test
  void shouldSayWhatIsWrongWhereAPassphraseWouldNotHelp() {
    try (Driver driver =
        start(typed ->
            new Outcome.StaysLocked(
                VaultError.KEY_FILE_MISSING, Map.of("path", "/srv/toko/keys/key")))) {
      driver.sees("/srv/toko/keys/key").seesNot("Ketik kata sandi");
    }
  }

  private Outcome open(char[] typed) {
    String passphrase = new String(typed);
    tried.add(passphrase);
    if (passphrase.equals(RIGHT)) {
      return new Outcome.Unlocked();
    }
    return new Outcome.StaysLocked(
        passphrase.isEmpty() ? VaultError.PASSPHRASE_MISSING : VaultError.PASSPHRASE_WRONG,
        Map.of());
  }

  private Driver start(KeyOpener opener) {
    return Driver.start(
        new Messages(Language.ID),
        80,
        24,
        desk -> {
          desk.furnish(new StartingScreen(desk));
          new Unlocking(desk, opener, unlocked::incrementAndGet).begin();
        });
  }
}
