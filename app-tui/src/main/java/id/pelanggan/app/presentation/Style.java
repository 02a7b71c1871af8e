package id.pelanggan.app.presentation;

import java.util.HexFormat;
import java.util.Optional;

/**
 * How a cell looks.
 *
 * @param foreground empty for the terminal's own
 * @param background empty for the terminal's own
 */
public record Style(
    Optional<Colour> foreground,
    Optional<Colour> background,
    boolean bold,
    boolean faint,
    boolean underlined,
    boolean reversed) {

  /** Red, green and blue, each 0 to 255. */
  public record Colour(int red, int green, int blue) {

    /**
     * @param hexadecimal as in {@code e69f00}
     */
    public static Colour of(String hexadecimal) {
      int all = HexFormat.fromHexDigits(hexadecimal, 0, 6);
      return new Colour(all >> 16, (all >> 8) & 0xFF, all & 0xFF);
    }

    /** As in {@code e69f00}. */
    public String hexadecimal() {
      return HexFormat.of().toHexDigits((red << 16) + (green << 8) + blue, 6);
    }

    /** How well two colours can be told apart, 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
      double one = luminance() + 0.05;
      double two = other.luminance() + 0.05;
      return Math.max(one, two) / Math.min(one, two);
    }

    /** How bright it looks, 0 to 1 (WCAG 2.2, relative luminance). */
    public double luminance() {
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
      double share = channel / 255.0;
      return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
  }
}
