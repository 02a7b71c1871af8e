package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.ReadingView;
import id.pelanggan.app.screen.more.ShortTimes;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.shop.SpendingFigures.Week;
import java.util.List;
import java.util.Map;

/** Customers and weeks in a few lines, where there is no room for their panels. */
final class ShortFigures {
  private static final long HUNDRED = 100;

  private ShortFigures() {}

  static void draw(Desk desk, Canvas canvas, Look look, Figures figures) {
    Canvas panel = canvas.panel(look.say("screen.CUSTOMERS"), age(look, figures), false);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    ReadingView.show(desk, inside, look, figures.customers())
        .ifPresent(customers -> {
          int row = customers(inside, look, customers);
          figures
              .spending()
              .value()
              .map(SpendingFigures::weeks)
              .filter(weeks -> !weeks.isEmpty())
              .ifPresent(weeks -> weeks(inside.area(0, row, inside.columns(), 1), look, weeks));
        });
  }

  private static int customers(Canvas inside, Look look, CustomerFigures figures) {
    if (figures.total() == 0) {
      inside.cell(0, 0, inside.columns(), look.say("home.nobody"), Tone.TEXT);
      return 1;
    }
    String total =
        look.say("home.short.total", Map.of("count", look.phrases().number(figures.total())));
    int column = inside.text(0, 0, total, Tone.STRONG);
    int room = inside.columns() - column - 2;
    inside.cell(column + 2, 0, room, CustomersPanel.added(look, figures, room), Tone.FAINT);
    String shares =
        look.say(
            "home.short.shares",
            Map.of(
                "active", percent(figures.active(), figures.total()),
                "email", percent(figures.withEmail(), figures.total()),
                "phone", percent(figures.withPhone(), figures.total())));
    inside.cell(0, 1, inside.columns(), shares, Tone.TEXT);
    return 2;
  }

  private static void weeks(Canvas line, Look look, List<Week> weeks) {
    Unit unit = Unit.of(weeks);
    String title =
        look.say(
            "home.spending.in",
            Map.of("unit", unit.title(look.phrases(), weeks.getFirst().spend())));
    int column = line.text(0, 0, title, Tone.TEXT);
    column = line.text(column + 2, 0, new SpendingChart(weeks, look.phrases()).line(), Tone.CHART);
    line.text(
        column + 2, 0, look.phrases().number(unit.count(weeks.getLast().spend())), Tone.STRONG);
  }

  private static String age(Look look, Figures figures) {
    ShortTimes times = ShortTimes.of(look);
    return figures
        .customers()
        .value()
        .map(CustomerFigures::asOf)
        .map(at ->
            look.say(
                figures.customers().failure().isPresent() ? "home.stale" : "home.age",
                Map.of("time", times.exact(at), "ago", times.ago(at))))
        .orElse("");
  }

  private static String percent(long part, long total) {
    return String.valueOf(part * HUNDRED / total);
  }
}
