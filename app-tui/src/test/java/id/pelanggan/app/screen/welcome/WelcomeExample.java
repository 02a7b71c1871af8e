package id.pelanggan.app.screen.welcome;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.application.vault.UnlockKeys;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.vault.VaultError;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is seen before there is work. */
public final class WelcomeExample {
  private WelcomeExample() {}

  public static List<Example> all() {
    return List.of(
        new Example("starting", WelcomeExample::starting, List.of()),
        new Example("failed-start", WelcomeExample::failed, List.of()),
        new Example("welcome-language", WelcomeExample::welcome, List.of()),
        new Example("welcome", WelcomeExample::welcome, List.of("Enter")),
        new Example("welcome-shop", WelcomeExample::welcome, List.of("Enter", "Enter")),
        new Example(
            "welcome-wrong",
            WelcomeExample::welcome,
            List.of("Enter", "Enter", "T", "o", "k", "o", "Enter", "Ctrl-S")),
        new Example(
            "welcome-begin",
            WelcomeExample::welcome,
            List.of("Enter", "Enter", "T", "o", "k", "o", "Enter", "S", "a", "r", "i", "Ctrl-S")),
        new Example("passphrase", WelcomeExample::passphrase, List.of("a", "b", "c", "d")),
        new Example("passphrase-wrong", WelcomeExample::passphrase, List.of("a", "b", "Enter")));
  }

  private static void starting(Desk desk) {
    StartingScreen screen = new StartingScreen(desk);
    desk.furnish(screen);
    screen.said(desk.say("event.UnpackingServer"));
    screen.said(desk.say("event.CreatingDatabase", Map.of("home", "/srv/toko")));
    screen.said(desk.say("event.Recovering"));
  }

  private static void failed(Desk desk) {
    desk.furnish(
        new FailedStartScreen(
            desk,
            new PelangganException(
                VaultError.KEYRING_NEWER,
                Map.of("path", "/srv/toko/brankas/k1", "found", "3", "known", "2")),
            () -> {}));
  }

  private static void welcome(Desk desk) {
    desk.furnish(
        new WelcomeScreen(
            desk,
            command ->
                new InitializeShop.Outcome.AlreadyInitialized(
                    new Shop(command.shop(), Instant.EPOCH)),
            typed -> {},
            NOWHERE));
  }

  private static void passphrase(Desk desk) {
    desk.furnish(new StartingScreen(desk));
    new Unlocking(
            desk,
            typed ->
                new UnlockKeys.Outcome.StaysLocked(
                    typed.length == 0 ? VaultError.PASSPHRASE_MISSING : VaultError.PASSPHRASE_WRONG,
                    Map.of()),
            () -> {})
        .begin();
  }

  private static final WelcomeWays NOWHERE =
      new WelcomeWays() {
        @Override
        public void speak(Language language) {}

        @Override
        public void demo() {}

        @Override
        public void work() {}

        @Override
        public void importFile() {}
      };
}
