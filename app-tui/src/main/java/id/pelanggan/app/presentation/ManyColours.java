package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;

/**
 * The 256 colours of xterm: a cube of 6 by 6 by 6 from number 16 on, then 24 greys. The first
 * sixteen look different in every terminal and are left out.
 */
final class ManyColours {
  private static final int CUBE = 16;
  private static final int GREYS = 232;
  private static final int LAST_GREY = 255;
  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  private ManyColours() {}

  /** The number of the colour that is nearest. */
  static int nearest(Colour colour) {
    int cube = cubed(colour);
    int grey = grey(colour);
    return distance(colour, of(grey)) < distance(colour, of(cube)) ? grey : cube;
  }

  /**
   * @param number 16 to 255
   */
  static Colour of(int number) {
    if (number >= GREYS) {
      int level = 8 + 10 * (number - GREYS);
      return new Colour(level, level, level);
    }
    int cube = number - CUBE;
    return new Colour(STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]);
  }

  private static int cubed(Colour colour) {
    return CUBE + 36 * step(colour.red()) + 6 * step(colour.green()) + step(colour.blue());
  }

  private static int step(int level) {
    int nearest = 0;
    for (int step = 1; step < STEPS.length; step++) {
      if (Math.abs(STEPS[step] - level) < Math.abs(STEPS[nearest] - level)) {
        nearest = step;
      }
    }
    return nearest;
  }

  private static int grey(Colour colour) {
    int level = (colour.red() + colour.green() + colour.blue()) / 3;
    return Math.clamp(GREYS + Math.round((level - 8) / 10f), GREYS, LAST_GREY);
  }

  private static int distance(Colour one, Colour other) {
    int red = one.red() - other.red();
    int green = one.green() - other.green();
    int blue = one.blue() - other.blue();
    return red * red + green * green + blue * blue;
  }
}
