package id.pelanggan.app.presentation;

import java.util.List;
import java.util.function.LongFunction;

/**
 * Upright bars over an axis, the highest as high as the canvas; or all of it in one row.
 *
 * @param bars from left to right; of too many the last ones are shown
 * @param written how the values at the axis read
 */
public record BarChart(List<Bar> bars, LongFunction<String> written) {
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final int BESIDE = 2;

  public BarChart {
    bars = List.copyOf(bars);
  }

  /** The bars in one row, one column each, such as ▂▃▅█; values below 0 count as 0. */
  public static String spark(List<Long> values) {
    long highest = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
    StringBuilder line = new StringBuilder();
    for (long value : values) {
      line.append(EIGHTHS.charAt(1 + (int) (Math.max(0, value) * 7.0 / highest)));
    }
    return line.toString();
  }

  /** Needs three rows: bars, axis, names; with fewer nothing is drawn. */
  public void draw(Canvas canvas) {
    long highest = bars.stream().mapToLong(Bar::value).max().orElse(0);
    int label = Math.max(Text.width(written.apply(highest)), Text.width(written.apply(0)));
    Canvas plot = canvas.area(label + BESIDE, 0, canvas.columns(), canvas.rows() - 1);
    if (plot.rows() < 2 || plot.columns() < 1) {
      return;
    }
    axis(canvas, label, highest);
    int room = Math.max(2, Math.min(3, plot.columns() / Math.max(1, bars.size())));
    int shown = Math.min(bars.size(), plot.columns() / room);
    Canvas names = canvas.area(label + BESIDE, canvas.rows() - 1, canvas.columns(), 1);
    for (int i = 0; i < shown; i++) {
      Bar bar = bars.get(bars.size() - shown + i);
      draw(plot, i * room, room - 1, Math.max(0, bar.value), highest);
      names.text(i * room, 0, bar.name, Tone.FAINT);
    }
  }

  private void axis(Canvas canvas, int label, long highest) {
    int bottom = canvas.rows() - 2;
    for (int row = 0; row < bottom; row++) {
      canvas.text(label + 1, row, row == 0 ? "┤" : "│", Tone.BORDER);
    }
    canvas.right(0, 0, label, written.apply(highest), Tone.FAINT);
    canvas.right(0, bottom, label, written.apply(0), Tone.FAINT);
    int line = Math.max(0, canvas.columns() - label - BESIDE);
    canvas.text(label + 1, bottom, "┼" + "─".repeat(line), Tone.BORDER);
  }

  private static void draw(Canvas plot, int column, int width, long value, long highest) {
    int rows = plot.rows() - 1;
    long eighths = highest < 1 ? 0 : Math.round((double) value / highest * rows * 8);
    for (int row = rows - 1; row >= 0 && eighths > 0; row--) {
      String glyph = EIGHTHS.substring((int) Math.min(8, eighths)).substring(0, 1);
      plot.text(column, row, glyph.repeat(width), Tone.CHART);
      eighths -= 8;
    }
  }

  /**
   * @param name stands below the bar and may reach below the next ones, empty for none
   */
  public record Bar(String name, long value) {}
}
