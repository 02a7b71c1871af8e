package id.pelanggan.app.screen.more;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Glyphs;
import id.pelanggan.domain.settings.Motion;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.settings.Theme;

/** What can be chosen. */
enum Choice {
  LANGUAGE {
    @Override
    Settings turn(Settings settings, Language spoken, int step) {
      return settings.withLanguage(
          step(DisplayLanguage.values(), settings.language().orElse(language(spoken)), step));
    }

    @Override
    String value(Settings settings, Phrases phrases) {
      return word(phrases, settings.language().orElse(language(phrases.language())));
    }
  },
  THEME {
    @Override
    Settings turn(Settings settings, Language spoken, int step) {
      return settings.withTheme(step(Theme.values(), settings.theme(), step));
    }

    @Override
    String value(Settings settings, Phrases phrases) {
      return word(phrases, settings.theme());
    }
  },
  GLYPHS {
    @Override
    Settings turn(Settings settings, Language spoken, int step) {
      return settings.withGlyphs(step(Glyphs.values(), settings.glyphs(), step));
    }

    @Override
    String value(Settings settings, Phrases phrases) {
      return word(phrases, settings.glyphs());
    }
  },
  MOUSE {
    @Override
    Settings turn(Settings settings, Language spoken, int step) {
      return settings.withMouse(!settings.mouse());
    }

    @Override
    String value(Settings settings, Phrases phrases) {
      return phrases.say(settings.mouse() ? "more.mouse.on" : "more.mouse.off");
    }
  },
  MOTION {
    @Override
    Settings turn(Settings settings, Language spoken, int step) {
      return settings.withMotion(step(Motion.values(), settings.motion(), step));
    }

    @Override
    String value(Settings settings, Phrases phrases) {
      return word(phrases, settings.motion());
    }
  };

  /**
   * The next or the previous one.
   *
   * @param spoken counts where no language was chosen yet
   */
  abstract Settings turn(Settings settings, Language spoken, int step);

  /** The one that is chosen, in the operator's words. */
  abstract String value(Settings settings, Phrases phrases);

  private static <T extends Enum<T>> T step(T[] all, T chosen, int step) {
    return all[Math.floorMod(chosen.ordinal() + step, all.length)];
  }

  private static String word(Phrases phrases, Enum<?> constant) {
    return phrases.say("more." + constant.getDeclaringClass().getSimpleName() + "." + constant);
  }

  private static DisplayLanguage language(Language spoken) {
    return switch (spoken) {
      case ID -> DisplayLanguage.INDONESIAN;
      case EN -> DisplayLanguage.ENGLISH;
    };
  }
}
