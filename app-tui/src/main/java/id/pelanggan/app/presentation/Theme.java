package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;
import java.util.Optional;

/** How tones look. */
public interface Theme {

  /**
   * @param selected whether the cell belongs to the row that is chosen
   */
  Style style(Tone tone, boolean selected);

  /** The colours that a picture has where the screen shows the terminal's own. */
  default Style own() {
    return new Style(
        Optional.of(new Colour(230, 230, 230)),
        Optional.of(new Colour(16, 18, 22)),
        false,
        false,
        false,
        false);
  }
}
