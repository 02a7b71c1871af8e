package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Style.Colour;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** One row of a picture, in runs of cells that look alike. */
final class SvgRow {
  private static final int WIDTH = Strokes.WIDTH;
  private static final int HEIGHT = Strokes.HEIGHT;
  private static final int BASELINE = 15;
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String SHADE = "░";

  private final Frame frame;
  private final int row;
  private final Inks inks;
  private final StringBuilder svg;

  SvgRow(Frame frame, int row, Inks inks, StringBuilder svg) {
    this.frame = frame;
    this.row = row;
    this.inks = inks;
    this.svg = svg;
  }

  /** What is painted behind the text. */
  void papers() {
    runs(
        column -> ink(column).paper(),
        (from, to, paper) -> rectangle(from, to, 0, HEIGHT, "#" + paper.hexadecimal(), ""));
  }

  /** Bars and blocks. */
  void blocks() {
    runs(
        column -> block(column).map(glyph -> Map.entry(glyph, ink(column).text())),
        (from, to, block) -> block(from, to, block.getKey(), block.getValue()));
  }

  /** Everything that is neither blank nor drawn. */
  void texts() {
    int column = 0;
    while (column < frame.columns()) {
      int end = textEnd(column);
      if (end > column) {
        text(column, end);
      }
      column = Math.max(end, column + 1);
    }
  }

  private void block(int from, int to, String glyph, Colour colour) {
    double height = HEIGHT * (glyph.equals(SHADE) ? 8 : BLOCKS.indexOf(glyph) + 1) / 8.0;
    String fill = "#" + colour.hexadecimal();
    String shade = glyph.equals(SHADE) ? " opacity=\".3\"" : "";
    rectangle(from, to, HEIGHT - height, height, fill, shade);
  }

  private Optional<String> block(int column) {
    String cluster = frame.cluster(column, row);
    return Optional.of(cluster)
        .filter(glyph -> glyph.length() == 1 && (BLOCKS + SHADE).contains(glyph));
  }

  private void rectangle(int from, int to, double top, double height, String fill, String more) {
    svg.append("<rect x=\"%d\" y=\"".formatted(from * WIDTH))
        .append(number(row * HEIGHT + top))
        .append("\" width=\"%d\" height=\"".formatted((to - from) * WIDTH))
        .append(number(height))
        .append("\" fill=\"%s\"%s/>\n".formatted(fill, more));
  }

  private void text(int from, int to) {
    StringBuilder run = new StringBuilder();
    for (int column = from; column < to; column++) {
      run.append(frame.cluster(column, row));
    }
    svg.append("<text class=\"%s\"".formatted(inks.name(ink(from))))
        .append(" x=\"%d\" y=\"%d\"".formatted(from * WIDTH, row * HEIGHT + BASELINE))
        .append(" textLength=\"%d\"".formatted((to - from) * WIDTH))
        .append(to - from > 1 ? " lengthAdjust=\"spacingAndGlyphs\">" : ">")
        .append(Svg.escaped(run.toString()))
        .append("</text>\n");
  }

  /** Where the run ends that begins in a cell; a wide cluster is one by itself. */
  private int textEnd(int from) {
    if (!isText(from)) {
      return from;
    }
    if (frame.width(from, row) == 2) {
      return from + 2;
    }
    Ink ink = ink(from);
    int end = from;
    while (end < frame.columns() && continues(end, ink)) {
      end++;
    }
    return end;
  }

  private boolean continues(int column, Ink ink) {
    boolean one = frame.width(column, row) == 1 && ink(column).equals(ink);
    boolean joins = isText(column) || (column + 1 < frame.columns() && isText(column + 1));
    return one && joins && !isDrawn(column);
  }

  private boolean isText(int column) {
    boolean blank = frame.cluster(column, row).isBlank();
    return !isDrawn(column) && (!blank || ink(column).underlined());
  }

  private boolean isDrawn(int column) {
    return Strokes.draws(frame.cluster(column, row)) || block(column).isPresent();
  }

  private Ink ink(int column) {
    return inks.of(frame.tone(column, row), frame.isSelected(column, row));
  }

  private <K> void runs(IntFunction<Optional<K>> kinds, Run<K> found) {
    int from = 0;
    while (from < frame.columns()) {
      Optional<K> kind = kinds.apply(from);
      int to = from + 1;
      while (to < frame.columns() && kinds.apply(to).equals(kind)) {
        to++;
      }
      int begin = from;
      int end = to;
      kind.ifPresent(what -> found.take(begin, end, what));
      from = to;
    }
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private interface Run<K> {
    void take(int from, int to, K kind);
  }
}
