package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;
import org.jspecify.annotations.Nullable;

/**
 * The escape sequences with which a terminal of some depth of colour shows the tones of a theme.
 */
final class Looks {
  private static final String RESET = "\u001b[0m";

  private final Theme theme;
  private final ColourDepth depth;
  private final @Nullable String[] sequences = new String[2 * Tone.values().length];

  Looks(Theme theme, ColourDepth depth) {
    this.theme = theme;
    this.depth = depth;
  }

  /** What brings a terminal to the look of a cell, whatever it had before. */
  String sequence(Tone tone, boolean selected) {
    int index = 2 * tone.ordinal() + (selected ? 1 : 0);
    String sequence = sequences[index];
    if (sequence == null) {
      sequence = "\u001b[0" + codes(tone, selected) + "m";
      sequences[index] = sequence;
    }
    return sequence;
  }

  /** Whether plain text looks as a terminal does after a reset. */
  boolean isOwnWhenPlain() {
    return sequence(Tone.TEXT, false).equals(RESET);
  }

  private String codes(Tone tone, boolean selected) {
    return switch (depth) {
      case NONE -> attributes(Themes.MONO.style(tone, selected));
      case ANSI16 -> SixteenColours.codes(theme, tone, selected);
      case ANSI256, TRUE -> coloured(theme.style(tone, selected));
    };
  }

  static String attributes(Style style) {
    return (style.bold() ? ";1" : "")
        + (style.faint() ? ";2" : "")
        + (style.underlined() ? ";4" : "")
        + (style.reversed() ? ";7" : "");
  }

  private String coloured(Style style) {
    return attributes(style)
        + style.foreground().map(colour -> ";38" + code(colour)).orElse("")
        + style.background().map(colour -> ";48" + code(colour)).orElse("");
  }

  private String code(Colour colour) {
    return depth == ColourDepth.TRUE
        ? ";2;" + colour.red() + ";" + colour.green() + ";" + colour.blue()
        : ";5;" + ManyColours.nearest(colour);
  }
}
