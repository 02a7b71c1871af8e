package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Text.Cluster;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs and lists of labels with values. */
public final class Lines {
  private static final String SPACE = " ";

  private Lines() {}

  /**
   * Breaks text between words, and a word that is longer than a line anywhere. A line end in the
   * text begins a new line.
   *
   * @return no line wider than so many columns, none at all for no columns
   */
  public static List<String> wrap(String text, int columns) {
    if (columns < 1) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> wrapLine(line, columns, lines));
    return List.copyOf(lines);
  }

  /**
   * Writes a paragraph from a row on.
   *
   * @return the row behind it
   */
  public static int draw(Canvas canvas, int row, String text, Tone tone) {
    int at = row;
    for (String line : wrap(text, canvas.columns())) {
      canvas.text(0, at++, line, tone);
    }
    return at;
  }

  /**
   * Writes a label and a value a row, the values below each other.
   *
   * @return the row behind them
   */
  public static int draw(Canvas canvas, int row, List<Labelled> values) {
    int widest = values.stream().mapToInt(value -> Text.width(value.label)).max().orElse(0);
    int label = Math.min(widest, canvas.columns() / 2);
    int at = row;
    for (Labelled value : values) {
      canvas.cell(0, at, label, value.label, Tone.FAINT);
      canvas.cell(label + 2, at, canvas.columns() - label - 2, value.text, value.tone);
      at++;
    }
    return at;
  }

  private static void wrapLine(String line, int columns, List<String> lines) {
    StringBuilder current = new StringBuilder();
    int used = 0;
    for (String word : line.strip().split(" +", -1)) {
      int width = Text.width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(current.toString());
        current.setLength(0);
        used = 0;
      }
      current.append(used > 0 ? SPACE : "");
      used += used > 0 ? 1 : 0;
      used = append(word, used, columns, current, lines);
    }
    lines.add(current.toString());
  }

  private static int append(
      String word, int from, int columns, StringBuilder current, List<String> lines) {
    int used = from;
    for (Clusters rest = new Clusters(word); rest.hasNext(); ) {
      Cluster cluster = rest.next();
      if (used + cluster.width() > columns && used > 0) {
        lines.add(current.toString());
        current.setLength(0);
        used = 0;
      }
      if (cluster.width() <= columns) {
        current.append(cluster.text());
        used += cluster.width();
      }
    }
    return used;
  }

  /** A value and what it is. */
  public record Labelled(String label, String text, Tone tone) {
    public Labelled(String label, String text) {
      this(label, text, Tone.TEXT);
    }
  }
}
