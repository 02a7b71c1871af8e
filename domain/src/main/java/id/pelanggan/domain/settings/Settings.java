package id.pelanggan.domain.settings;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the operators of one home chose for their terminal. Nothing in it is secret or of a person.
 *
 * @param language empty where nobody chose one, and the machine's counts
 * @param mouse whether the terminal hears of the mouse
 */
public record Settings(
    Optional<DisplayLanguage> language, Theme theme, Glyphs glyphs, boolean mouse, Motion motion) {
  /** Where nobody chose anything. */
  public static final Settings DEFAULT =
      new Settings(Optional.empty(), Theme.DARK, Glyphs.UNICODE, true, Motion.FULL);

  public Settings {
    requireNonNull(language, "language is null");
    requireNonNull(theme, "theme is null");
    requireNonNull(glyphs, "glyphs is null");
    requireNonNull(motion, "motion is null");
  }

  public Settings withLanguage(DisplayLanguage chosen) {
    return new Settings(Optional.of(chosen), theme, glyphs, mouse, motion);
  }

  public Settings withTheme(Theme chosen) {
    return new Settings(language, chosen, glyphs, mouse, motion);
  }

  public Settings withGlyphs(Glyphs chosen) {
    return new Settings(language, theme, chosen, mouse, motion);
  }

  public Settings withMouse(boolean chosen) {
    return new Settings(language, theme, glyphs, chosen, motion);
  }

  public Settings withMotion(Motion chosen) {
    return new Settings(language, theme, glyphs, mouse, chosen);
  }
}
