package id.pelanggan.app.presentation;

/** A frame as text, to compare it and to read it without a terminal. */
public final class Snapshot {
  private Snapshot() {}

  /**
   * The lines of a frame, each without the blanks at its end.
   *
   * @param tones whether a second picture follows, with a letter for the tone of each cell: a for
   *     the second of {@link Tone} and so on, a capital where the cell is chosen; a full stop for
   *     plain text, a colon where it is chosen; and at last where the cursor is
   */
  public static String of(Frame frame, GlyphSet glyphs, boolean tones) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < frame.rows(); row++) {
      text.append(line(frame, row, glyphs)).append('\n');
    }
    if (tones) {
      for (int row = 0; row < frame.rows(); row++) {
        text.append(tones(frame, row)).append('\n');
      }
      text.append(cursor(frame)).append('\n');
    }
    return text.toString();
  }

  private static String line(Frame frame, int row, GlyphSet glyphs) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < frame.columns(); column++) {
      line.append(glyphs.show(frame.cluster(column, row)));
    }
    return line.toString().stripTrailing();
  }

  private static String tones(Frame frame, int row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < frame.columns(); column++) {
      line.append(letter(frame.tone(column, row), frame.isSelected(column, row)));
    }
    return line.toString();
  }

  private static char letter(Tone tone, boolean selected) {
    if (tone == Tone.TEXT) {
      return selected ? ':' : '.';
    }
    return (char) ((selected ? 'A' : 'a') + tone.ordinal() - 1);
  }

  private static String cursor(Frame frame) {
    return frame.hasCursor()
        ? "cursor " + frame.cursorColumn() + ", " + frame.cursorRow()
        : "no cursor";
  }
}
