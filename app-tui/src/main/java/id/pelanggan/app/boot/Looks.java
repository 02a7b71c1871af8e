package id.pelanggan.app.boot;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Appearance;
import id.pelanggan.app.presentation.GlyphSet;
import id.pelanggan.app.presentation.Themes;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Settings;
import java.nio.charset.Charset;

/** How a terminal looks and speaks with the settings that were chosen. */
final class Looks {
  private Looks() {}

  static Appearance appearance(Settings settings, Language language) {
    return new Appearance(Phrases.of(new Messages(language)), settings.motion() == Motion.FULL);
  }

  static Language language(DisplayLanguage chosen) {
    return switch (chosen) {
      case INDONESIAN -> Language.ID;
      case ENGLISH -> Language.EN;
    };
  }

  static Themes theme(Settings settings) {
    return switch (settings.theme()) {
      case DARK -> Themes.DARK;
      case LIGHT -> Themes.LIGHT;
      case HIGH_CONTRAST -> Themes.HIGH_CONTRAST;
      case OKABE_ITO -> Themes.OKABE_ITO;
      case MONO -> Themes.MONO;
    };
  }

  /** A terminal that cannot show others gets plain characters whatever was chosen. */
  static GlyphSet glyphs(Settings settings, Charset charset) {
    return settings.glyphs() == Glyphs.ASCII ? GlyphSet.ASCII : GlyphSet.of(charset);
  }
}
