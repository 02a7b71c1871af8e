package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.Reading;
import id.pelanggan.app.screen.more.ReadingView;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.shop.SpendingFigures.Week;
import java.util.List;
import java.util.Map;

/** What was bought, week by week. */
final class SpendingPanel {
  private SpendingPanel() {}

  /**
   * @param table whether as figures rather than as a picture
   */
  static void draw(
      Desk desk, Canvas canvas, Look look, Reading<SpendingFigures> reading, boolean table) {
    List<Week> weeks = reading.value().map(SpendingFigures::weeks).orElse(List.of());
    String foot = weeks.isEmpty() ? "" : "t " + look.say(table ? "home.as.chart" : "home.as.table");
    Canvas panel = canvas.panel(title(look, weeks), foot, false);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    ReadingView.show(desk, inside, look, reading)
        .ifPresent(figures -> {
          if (weeks.isEmpty()) {
            inside.cell(0, 0, inside.columns(), look.say("home.unsold"), Tone.FAINT);
          } else if (table) {
            SpendingTable.draw(inside, look, weeks);
          } else {
            new SpendingChart(weeks, look.phrases()).draw(inside);
          }
        });
  }

  private static String title(Look look, List<Week> weeks) {
    return weeks.isEmpty()
        ? look.say("home.spending")
        : look.say(
            "home.spending.in",
            Map.of("unit", Unit.of(weeks).title(look.phrases(), weeks.getFirst().spend())));
  }
}
