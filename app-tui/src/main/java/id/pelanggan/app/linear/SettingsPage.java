package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Language;
import id.pelanggan.application.settings.ChangeSettings;
import id.pelanggan.application.settings.ReadSettings;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.settings.Theme;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the program speaks here and looks on its screens. */
final class SettingsPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final ReadSettings readSettings;
  private final ChangeSettings changeSettings;

  @Inject
  SettingsPage(
      Conversation conversation,
      Choosing choosing,
      ReadSettings readSettings,
      ChangeSettings changeSettings) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.readSettings = requireNonNull(readSettings, "readSettings is null");
    this.changeSettings = requireNonNull(changeSettings, "changeSettings is null");
  }

  void show() {
    choosing.menu("linear.settings.title", "linear.help.settings", this::options);
  }

  private List<Option<Runnable>> options() {
    Settings settings = readSettings.read();
    return List.of(
        new Option<>(
            with("linear.settings.language", conversation.word("linear.language.this")),
            this::language),
        new Option<>(
            with("linear.settings.theme", conversation.phrases().word(settings.theme())),
            () -> change(Theme.class, Settings::withTheme)),
        new Option<>(
            with("linear.settings.glyphs", conversation.phrases().word(settings.glyphs())),
            () -> change(Glyphs.class, Settings::withGlyphs)),
        new Option<>(
            with(
                "linear.settings.mouse",
                conversation.word(settings.mouse() ? "linear.on" : "linear.off")),
            () -> store(now -> now.withMouse(!now.mouse()))),
        new Option<>(
            with("linear.settings.motion", conversation.phrases().word(settings.motion())),
            () -> change(Motion.class, Settings::withMotion)));
  }

  /** In each language's own words, for whoever does not read the other. */
  Optional<DisplayLanguage> language(String title) {
    return choosing.one(
        title,
        List.of(
            new Option<>("Bahasa Indonesia", DisplayLanguage.INDONESIAN),
            new Option<>("English", DisplayLanguage.ENGLISH)));
  }

  void use(DisplayLanguage chosen) {
    conversation.speak(
        switch (chosen) {
          case INDONESIAN -> Language.ID;
          case ENGLISH -> Language.EN;
        });
  }

  private void language() {
    language(conversation.word("linear.settings.language"))
        .ifPresent(chosen -> {
          use(chosen);
          store(now -> now.withLanguage(chosen));
        });
  }

  private <E extends Enum<E>> void change(Class<E> type, Changing<E> changing) {
    choosing
        .one(
            conversation.word("linear.settings.choose"),
            Arrays.stream(type.getEnumConstants())
                .map(value -> new Option<>(conversation.phrases().word(value), value))
                .toList())
        .ifPresent(value -> store(now -> changing.with(now, value)));
  }

  private void store(UnaryOperator<Settings> change) {
    changeSettings.change(change);
    conversation.say("linear.settings.done");
  }

  private String with(String key, String value) {
    return conversation.word(key) + ": " + value;
  }

  /** Settings with another value of one kind. */
  @FunctionalInterface
  private interface Changing<E> {
    Settings with(Settings settings, E value);
  }
}
