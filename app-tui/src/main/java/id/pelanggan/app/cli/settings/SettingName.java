package id.pelanggan.app.cli.settings;

import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.settings.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be chosen, and the words that choose. */
enum SettingName {
  LANGUAGE(List.of("id", "en")),
  THEME(words(Theme.values())),
  GLYPHS(words(Glyphs.values())),
  MOUSE(List.of("on", "off")),
  MOTION(words(Motion.values()));

  private final List<String> choices;

  SettingName(List<String> choices) {
    this.choices = choices;
  }

  List<String> choices() {
    return choices;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for what is chosen; empty where nothing is. */
  String value(Settings settings) {
    return switch (this) {
      case LANGUAGE ->
          settings
              .language()
              .map(language -> language == DisplayLanguage.INDONESIAN ? "id" : "en")
              .orElse("");
      case THEME -> word(settings.theme());
      case GLYPHS -> word(settings.glyphs());
      case MOUSE -> settings.mouse() ? "on" : "off";
      case MOTION -> word(settings.motion());
    };
  }

  /**
   * @param value one of {@link #choices}
   */
  Settings change(Settings settings, String value) {
    return switch (this) {
      case LANGUAGE ->
          settings.withLanguage(
              value.equals("id") ? DisplayLanguage.INDONESIAN : DisplayLanguage.ENGLISH);
      case THEME -> settings.withTheme(constant(Theme.values(), value));
      case GLYPHS -> settings.withGlyphs(constant(Glyphs.values(), value));
      case MOUSE -> settings.withMouse(value.equals("on"));
      case MOTION -> settings.withMotion(constant(Motion.values(), value));
    };
  }

  private static <E extends Enum<E>> E constant(E[] constants, String value) {
    return Arrays.stream(constants)
        .filter(constant -> word(constant).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Enum<?>... constants) {
    return Arrays.stream(constants).map(SettingName::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
