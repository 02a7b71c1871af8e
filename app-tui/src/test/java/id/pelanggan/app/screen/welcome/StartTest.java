package id.pelanggan.app.screen.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.VaultError;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartTest {
  @Test
  void shouldSayWhatHappensAndHowLongItTakes() {
    try (Driver driver =
        Driver.start(
            new Messages(Language.EN),
            80,
            24,
            desk -> {
              StartingScreen screen = new StartingScreen(desk);
              desk.furnish(screen);
              screen.said("First this");
              screen.said("Then that");
            })) {
      driver.sees("✓ First this").sees("Then that").seesNot("seconds.");
      driver.later(Duration.ofSeconds(1)).later(Duration.ofSeconds(1)).seesNot("seconds.");
      driver.later(Duration.ofSeconds(1)).sees("3 seconds.");
    }
  }

  @Test
  void shouldLetGoAtAnyTime() {
    Driver driver =
        Driver.start(
            new Messages(Language.EN), 80, 24, desk -> desk.furnish(new StartingScreen(desk)));
    try (driver) {
      driver.sees("Making the database ready").press("q");
    }

    assertThat(driver.isRunning()).isFalse();
  }

  @Test
  void shouldBeginAgainAfterAFailure() {
    AtomicInteger begun = new AtomicInteger();
    PelangganException failure =
        new PelangganException(VaultError.KEYRING_DAMAGED, Map.of("path", "/srv/toko/keys"));
    try (Driver driver =
        Driver.start(
            new Messages(Language.EN),
            80,
            24,
            desk ->
                desk.furnish(
                    new FailedStartScreen(desk, failure, () -> begun.incrementAndGet())))) {
      driver.sees("! No copy of the keyring").sees("The data itself is untouched.");
      driver.seesNot("KEYRING_DAMAGED").press("d").sees("KEYRING_DAMAGED").press("r");

      assertThat(begun).hasValue(1);
    }
  }
}
