package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;

/** The lines of a page that is only read, broken to its width. */
final class Sheet {
  private static final int LABEL = 18;

  private final int columns;
  private final List<Line> lines = new ArrayList<>();

  Sheet(int columns) {
    this.columns = Math.max(1, columns);
  }

  Sheet text(String text, Tone tone) {
    Lines.wrap(text, columns).forEach(line -> lines.add(new Line("", line, tone)));
    return this;
  }

  Sheet gap() {
    lines.add(new Line("", "", Tone.TEXT));
    return this;
  }

  /** A title with a gap above, unless it is the first. */
  Sheet title(String title) {
    if (!lines.isEmpty()) {
      gap();
    }
    return text(title, Tone.TITLE);
  }

  /** A value beside what it is; below it where there is little room. */
  Sheet row(String label, String value, Tone tone) {
    if (columns < LABEL * 2) {
      return text(label, Tone.FAINT).text(value, tone);
    }
    String left = label;
    for (String part : Lines.wrap(value, columns - LABEL)) {
      lines.add(new Line(left.isEmpty() ? " " : left, part, tone));
      left = "";
    }
    return this;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Where the text of a line begins. */
  static int start(Line line) {
    return line.label().isEmpty() ? 0 : LABEL;
  }

  /**
   * @param label empty where the text begins at the left
   */
  record Line(String label, String text, Tone tone) {
    Line {
      requireNonNull(label, "label is null");
      requireNonNull(text, "text is null");
      requireNonNull(tone, "tone is null");
    }
  }
}
