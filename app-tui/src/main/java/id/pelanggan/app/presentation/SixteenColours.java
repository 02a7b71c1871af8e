package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;

/**
 * Tones in sixteen colours. What these look like is the user's choice, so they are chosen by what a
 * tone means and not by the nearest colour; backgrounds become reversed text.
 */
final class SixteenColours {
  private static final int NO_HUE = -1;

  private SixteenColours() {}

  static String codes(Theme theme, Tone tone, boolean selected) {
    Style style = Themes.MONO.style(tone, selected);
    return Looks.attributes(style) + background(theme) + foreground(theme, tone, style);
  }

  private static String foreground(Theme theme, Tone tone, Style style) {
    int hue = hue(tone);
    if (hue == NO_HUE || style.reversed() || theme.style(tone, false).foreground().isEmpty()) {
      return ownBackground(theme) ? "" : isDark(theme) ? ";97" : ";30";
    }
    return ";" + (isDark(theme) ? 90 + hue : 30 + hue);
  }

  private static String background(Theme theme) {
    return ownBackground(theme) ? "" : isDark(theme) ? ";40" : ";107";
  }

  private static boolean ownBackground(Theme theme) {
    return theme.style(Tone.TEXT, false).background().isEmpty();
  }

  private static boolean isDark(Theme theme) {
    return theme.own().background().filter(SixteenColours::isBright).isEmpty();
  }

  private static boolean isBright(Colour colour) {
    return colour.luminance() > 0.5;
  }

  private static int hue(Tone tone) {
    return switch (tone) {
      case BAD -> 1;
      case GOOD -> 2;
      case WARNING, KEY -> 3;
      case LINK -> 4;
      case DEMO, CONCEALED -> 5;
      case FOCUS, INFORMATION, CHART -> 6;
      case TEXT, FAINT, STRONG, BAR, TAB, TAB_CURRENT, BORDER, TITLE, INPUT, INPUT_FOCUS -> NO_HUE;
    };
  }
}
