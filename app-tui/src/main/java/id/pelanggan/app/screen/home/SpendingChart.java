package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Sparkline;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.shop.SpendingFigures.Week;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A bar for each week, with the amounts and the months below. */
record SpendingChart(List<Week> weeks, Phrases phrases) {
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final int PARTS = 8;
  private static final int WIDEST = 10;

  SpendingChart {
    weeks = List.copyOf(weeks);
    requireNonNull(phrases, "phrases is null");
  }

  /** The weeks in one row, a column each. */
  String line() {
    return Sparkline.of(values());
  }

  void draw(Canvas canvas) {
    List<Long> values = values();
    String top = phrases.number(highest());
    int left = Text.width(top) + 2;
    int step = Math.min(WIDEST, (canvas.columns() - left) / Math.max(1, weeks.size()));
    int high = canvas.rows() - 3;
    if (step < 2 || high < 1) {
      canvas.text(0, 0, line(), Tone.CHART);
      return;
    }
    drawAxis(canvas, top, left, high, step);
    for (int number = 0; number < values.size(); number++) {
      drawBar(canvas.area(left + number * step, 0, step - 1, high), values.get(number));
    }
    drawMonths(canvas, left, step, high + 1);
    drawValues(canvas.area(left, high + 2, step * weeks.size(), 1), values, step);
  }

  private void drawAxis(Canvas canvas, String top, int left, int high, int step) {
    canvas.text(0, 0, top, Tone.FAINT);
    for (int row = 0; row < high; row++) {
      canvas.text(left - 1, row, row == 0 ? "┤" : "│", Tone.BORDER);
    }
    canvas.right(0, high, left - 2, "0", Tone.FAINT);
    canvas.text(left - 1, high, "┼" + "─".repeat(step * weeks.size()), Tone.BORDER);
  }

  private void drawBar(Canvas bar, long value) {
    long parts = Math.max(0, value) * bar.rows() * PARTS / highest();
    if (value > 0) {
      parts = Math.max(1, parts);
    }
    for (int row = bar.rows() - 1; row >= 0 && parts > 0; row--) {
      int eighths = (int) Math.min(PARTS, parts);
      bar.text(0, row, EIGHTHS.substring(eighths, eighths + 1).repeat(bar.columns()), Tone.CHART);
      parts -= PARTS;
    }
  }

  private void drawMonths(Canvas canvas, int left, int step, int row) {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", phrases.language().locale());
    int free = 0;
    for (int number = 0; number < weeks.size(); number++) {
      LocalDate monday = weeks.get(number).monday();
      boolean begins =
          number == 0 || weeks.get(number - 1).monday().getMonth() != monday.getMonth();
      if (begins && number * step >= free) {
        free = canvas.text(left + number * step, row, monday.format(month), Tone.FAINT) - left + 1;
      }
    }
  }

  private void drawValues(Canvas line, List<Long> values, int step) {
    boolean fits = values.stream().allMatch(value -> Text.width(phrases.number(value)) < step);
    for (int number = 0; fits && number < values.size(); number++) {
      line.right(number * step, 0, step - 1, phrases.number(values.get(number)), Tone.TEXT);
    }
  }

  private long highest() {
    return Math.max(1, values().stream().mapToLong(Long::longValue).max().orElse(1));
  }

  private List<Long> values() {
    Unit unit = Unit.of(weeks);
    return weeks.stream().map(week -> unit.count(week.spend())).toList();
  }
}
