package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.ShortTimes;
import id.pelanggan.application.shop.SpendingFigures.Week;
import java.util.List;

/** The weeks as figures, in two columns where they do not fit below each other. */
final class SpendingTable {
  private static final int WIDTH = 36;
  private static final int DAY = 7;

  private SpendingTable() {}

  static void draw(Canvas canvas, Look look, List<Week> weeks) {
    int rows = Math.max(1, canvas.rows());
    int columns = Math.ceilDiv(weeks.size(), rows);
    int high = Math.ceilDiv(weeks.size(), columns);
    int width = Math.min(WIDTH, canvas.columns() / columns);
    for (int number = 0; number < weeks.size(); number++) {
      Canvas cell = canvas.area(number / high * width, number % high, width - 2, 1);
      draw(cell, look, weeks.get(number), number == weeks.size() - 1);
    }
  }

  private static void draw(Canvas cell, Look look, Week week, boolean running) {
    cell.cell(0, 0, DAY, ShortTimes.of(look).day(week.monday()), Tone.FAINT);
    cell.right(
        DAY,
        0,
        cell.columns() - DAY,
        look.phrases().money(week.spend()) + (running ? " …" : "  "),
        Tone.TEXT);
  }
}
