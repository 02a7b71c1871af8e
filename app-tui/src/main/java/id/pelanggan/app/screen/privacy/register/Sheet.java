package id.pelanggan.app.screen.privacy.register;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;

/** The lines that tell of one thing in full, broken to the width of their panel. */
public final class Sheet {
  private static final int WIDE_LABEL = 16;
  private static final int SHORT_LABEL = 13;
  private static final int ROOMY = 56;
  private static final int NARROW = 40;

  private final int columns;
  private final int label;
  private final List<Line> lines = new ArrayList<>();

  Sheet(int columns) {
    this.columns = Math.max(1, columns);
    this.label = columns < ROOMY ? SHORT_LABEL : WIDE_LABEL;
  }

  /** How many columns a line has. */
  public int columns() {
    return columns;
  }

  public Sheet text(String text, Tone tone) {
    Lines.wrap(text, columns).forEach(line -> lines.add(new Line("", line, "", tone)));
    return this;
  }

  public Sheet gap() {
    lines.add(new Line("", "", "", Tone.TEXT));
    return this;
  }

  /** A title with a gap above, unless it is the first. */
  public Sheet title(String title) {
    if (!lines.isEmpty()) {
      gap();
    }
    return text(title, Tone.TITLE);
  }

  /** A value beside what it is; nothing where there is no value. */
  public Sheet row(String label, String value) {
    return row(label, value, Tone.TEXT);
  }

  public Sheet row(String label, String value, Tone tone) {
    if (value.isBlank()) {
      return this;
    }
    int room = columns < NARROW ? columns - 2 : columns - this.label;
    if (columns < NARROW || Text.width(label) >= this.label) {
      lines.add(new Line(Text.cut(label, columns), "", "", Tone.TEXT));
      Lines.wrap(value, room).forEach(part -> lines.add(new Line(" ", part, "", tone)));
      return this;
    }
    String left = label;
    for (String part : Lines.wrap(value, room)) {
      lines.add(new Line(left, part, "", tone));
      left = " ";
    }
    return this;
  }

  /** Something with a word at the right edge, such as what happened and when. */
  public Sheet pair(String text, String right, Tone tone) {
    int room = columns - Text.width(right) - 2;
    List<String> parts = Lines.wrap(text, Math.max(columns / 2, room));
    for (int i = 0; i < parts.size(); i++) {
      lines.add(new Line("", parts.get(i), i == 0 ? right : "", tone));
    }
    return this;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Where the text of a line begins. */
  int start(Line line) {
    return line.label().isEmpty() ? 0 : columns < NARROW ? 2 : label;
  }

  /**
   * @param label empty where the text begins at the left
   * @param right what stands at the right edge; may be empty
   */
  record Line(String label, String text, String right, Tone tone) {
    Line {
      requireNonNull(label, "label is null");
      requireNonNull(text, "text is null");
      requireNonNull(right, "right is null");
      requireNonNull(tone, "tone is null");
    }

    @Override
    public String toString() {
      return "Line[***]";
    }
  }
}
