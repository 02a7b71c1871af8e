package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.application.settings.ChangeSettings;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The first minutes: language, shop, owner, passphrase, and something to begin with. */
final class Welcome {
  /** Nobody has chosen a language yet, so each is asked in its own. */
  private static final String LANGUAGES = "Bahasa / Language";

  private final Conversation conversation;
  private final Choosing choosing;
  private final SettingsPage settingsPage;
  private final InitializeShop initializeShop;
  private final ChangeSettings changeSettings;
  private final ImportForm importForm;

  @Inject
  Welcome(
      Conversation conversation,
      Choosing choosing,
      SettingsPage settingsPage,
      InitializeShop initializeShop,
      ChangeSettings changeSettings,
      ImportForm importForm) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.settingsPage = requireNonNull(settingsPage, "settingsPage is null");
    this.initializeShop = requireNonNull(initializeShop, "initializeShop is null");
    this.changeSettings = requireNonNull(changeSettings, "changeSettings is null");
    this.importForm = requireNonNull(importForm, "importForm is null");
  }

  /** Ends when there is a shop, or the operator leaves. */
  void greet() {
    Optional<DisplayLanguage> language = settingsPage.language(LANGUAGES);
    language.ifPresent(settingsPage::use);
    conversation.title(conversation.word("linear.welcome.title"));
    conversation.say("linear.welcome.what");
    choose(
        "linear.welcome.first",
        option("linear.welcome.own", () -> {}),
        option("linear.welcome.demo", Welcome::toDemo));
    makeShop();
    language.ifPresent(chosen -> changeSettings.change(now -> now.withLanguage(chosen)));
    choose(
        "linear.welcome.then",
        option("linear.welcome.import", () -> conversation.attempt(importForm::ask)),
        option("linear.welcome.empty", () -> {}),
        option("linear.welcome.demo", Welcome::toDemo));
  }

  @SafeVarargs
  private void choose(String title, Option<Runnable>... options) {
    choosing
        .one(conversation.word(title), List.of(options), "linear.help.welcome")
        .orElseThrow(() -> new Leave(ClosedReason.QUIT))
        .run();
  }

  private Option<Runnable> option(String key, Runnable action) {
    return new Option<>(conversation.word(key), action);
  }

  private static void toDemo() {
    throw new Leave(ClosedReason.TO_DEMO);
  }

  /** What cannot be right is asked again; the rest is kept. */
  private void makeShop() {
    ShopName shop = name("linear.ask.shop", ShopName::new);
    OperatorName owner = name("linear.ask.owner", OperatorName::new);
    conversation.say("linear.welcome.passphrase");
    while (!isMade(new InitializeShop.Command(shop, owner))) {
      conversation.say("linear.welcome.again");
    }
    conversation.say("linear.welcome.made", Map.of("shop", shop.value()));
    conversation.say("linear.keys.backup");
  }

  /** Only the passphrase is asked meanwhile, so it is what may have to be typed again. */
  private boolean isMade(InitializeShop.Command command) {
    try {
      initializeShop.initialize(command);
      return true;
    } catch (PelangganException e) {
      if (!(e.code() instanceof VaultError)) {
        throw e;
      }
      conversation.tell(e);
      return false;
    }
  }

  private <T> T name(String key, Function<String, T> reading) {
    while (true) {
      Optional<String> typed = conversation.askFor(key);
      try {
        if (typed.isPresent()) {
          return reading.apply(typed.get());
        }
        conversation.say("linear.welcome.needed");
      } catch (PelangganException e) {
        conversation.tell(e);
      }
    }
  }
}
