package id.pelanggan.app.presentation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a frame the bytes that bring it onto a terminal, where another frame stood before.
 *
 * <p>What it sends: characters, moves, SGR, and private modes 2026 (all of it at once), 25 (cursor)
 * and, with a full repaint, 7 off (a full last column must not scroll; whoever leaves the screen
 * turns it on again). After each paint SGR is reset.
 */
public final class Painter {
  private static final byte[] NOTHING = {};

  private Painter() {}

  /**
   * For a terminal that speaks UTF-8.
   *
   * @param before what stands there, painted with the same theme, depth and glyphs; null for a full
   *     repaint, which a frame of another size means too
   * @return empty when nothing changed
   */
  public static byte[] paint(
      @Nullable Frame before, Frame after, Theme theme, ColourDepth depth, GlyphSet glyphs) {
    return paint(before, after, theme, depth, glyphs, StandardCharsets.UTF_8);
  }

  /**
   * The same for a terminal with a character set of one byte; what it cannot show becomes a
   * question mark.
   */
  public static byte[] paint(
      @Nullable Frame before,
      Frame after,
      Theme theme,
      ColourDepth depth,
      GlyphSet glyphs,
      Charset charset) {
    Painting painting = new Painting(after, new Looks(theme, depth), new Wire(glyphs, charset));
    if (before == null || !before.hasSizeOf(after)) {
      return painting.all();
    }
    return after.hasLookOf(before) ? NOTHING : painting.changes(before);
  }
}
