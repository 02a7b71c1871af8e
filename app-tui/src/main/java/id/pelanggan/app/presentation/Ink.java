package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;
import java.util.Optional;

/**
 * How a cell is printed in a picture.
 *
 * @param paper empty where nothing is painted behind the text
 */
record Ink(Colour text, Optional<Colour> paper, boolean bold, boolean faint, boolean underlined) {
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final Colour BLACK = new Colour(0, 0, 0);

  static Ink of(Theme theme, Tone tone, boolean selected) {
    Style style = theme.style(tone, selected);
    Colour text = style.foreground().orElseGet(() -> ownText(theme));
    Colour paper = style.background().orElseGet(() -> ownPaper(theme));
    Colour behind = style.reversed() ? text : paper;
    return new Ink(
        style.reversed() ? paper : text,
        Optional.of(behind).filter(colour -> !colour.equals(ownPaper(theme))),
        style.bold(),
        style.faint(),
        style.underlined());
  }

  static Colour ownPaper(Theme theme) {
    return theme.own().background().orElse(BLACK);
  }

  private static Colour ownText(Theme theme) {
    return theme.own().foreground().orElse(WHITE);
  }
}
