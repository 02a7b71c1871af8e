package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Text.Cluster;
import java.text.Normalizer;

/** Makes of the characters of a cluster what one or two cells show. */
final class Composition {
  /** No script needs more; a pile of them would be drawn over the rows above and below. */
  private static final int MOST_MARKS = 4;

  private static final int ENCLOSING_KEY = 0x20E3;
  private static final int WITHOUT_BASE = '◌';

  private Composition() {}

  static Cluster of(String characters) {
    String composed = Normalizer.normalize(characters, Normalizer.Form.NFC);
    int base = Visible.of(composed.codePointAt(0));
    int from = Character.charCount(composed.codePointAt(0));
    if (Marks.isMark(base) && !Marks.isAm(base)) {
      base = WITHOUT_BASE;
      from = 0;
    }
    if (Marks.isEmoji(base) || composed.length() == from) {
      return new Cluster(Character.toString(base), Widths.of(base));
    }
    return marked(base, composed, from);
  }

  /** Whether a character becomes another one by composition. */
  static boolean changes(int character) {
    return !Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFC);
  }

  private static Cluster marked(int base, String composed, int from) {
    StringBuilder text = new StringBuilder().appendCodePoint(base);
    int width = Widths.of(base);
    int marks = 0;
    for (int i = from; i < composed.length() && marks < MOST_MARKS; ) {
      int mark = composed.codePointAt(i);
      i += Character.charCount(mark);
      if (isKept(mark) && width + Widths.of(mark) <= 2) {
        text.appendCodePoint(mark);
        width += Widths.of(mark);
        marks++;
      }
    }
    return new Cluster(text.toString(), width);
  }

  private static boolean isKept(int mark) {
    return mark != ENCLOSING_KEY && Marks.isMark(mark) && Visible.of(mark) == mark;
  }
}
