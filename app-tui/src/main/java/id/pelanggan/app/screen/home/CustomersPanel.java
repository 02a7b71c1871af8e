package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.Reading;
import id.pelanggan.app.screen.more.ReadingView;
import id.pelanggan.app.screen.more.ShortTimes;
import id.pelanggan.application.shop.CustomerFigures;
import java.util.Map;

/** How many customers there are, and whom one can reach. */
final class CustomersPanel {
  private static final int LABEL = 15;
  private static final int GAP = 3;
  private static final int SHARE = 6;
  private static final int ROOMY = 9;
  private static final long HUNDRED = 100;

  private CustomersPanel() {}

  static void draw(Desk desk, Canvas canvas, Look look, Reading<CustomerFigures> reading) {
    Canvas panel = canvas.panel(look.say("screen.CUSTOMERS"), "", false);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    ReadingView.show(desk, inside, look, reading)
        .ifPresent(figures -> {
          if (figures.total() == 0) {
            drawNobody(inside, look);
          } else {
            drawRows(inside, look, figures);
          }
          drawAge(inside, look, figures, reading.failure().isPresent());
        });
  }

  private static void drawNobody(Canvas inside, Look look) {
    Lines.draw(inside, 0, look.say("home.nobody"), Tone.TEXT);
  }

  private static void drawRows(Canvas inside, Look look, CustomerFigures figures) {
    int step = inside.rows() >= ROOMY ? 2 : 1;
    number(inside, look, 0, "home.total", figures.total(), figures.total(), Tone.STRONG);
    int behind = behind(look, figures.total());
    int room = inside.columns() - behind;
    inside.cell(behind, 0, room, added(look, figures, room), Tone.FAINT);
    share(inside, look, step, "home.active", figures.active(), figures.total());
    share(inside, look, 2 * step, "home.email", figures.withEmail(), figures.total());
    share(inside, look, 3 * step, "home.phone", figures.withPhone(), figures.total());
  }

  /** What came lately, without the days where there is no room for them. */
  static String added(Look look, CustomerFigures figures, int room) {
    if (figures.addedLately() == 0) {
      return look.say("home.added.none");
    }
    String count = look.phrases().number(figures.addedLately());
    String whole = look.say("home.added", Map.of("count", count));
    return Text.width(whole) <= room ? whole : "▲ " + count;
  }

  /** Numbers end where that of all customers ends. */
  private static int behind(Look look, long total) {
    return LABEL + Text.width(look.phrases().number(total)) + GAP;
  }

  private static void share(
      Canvas inside, Look look, int row, String label, long part, long total) {
    number(inside, look, row, label, part, total, Tone.TEXT);
    int behind = behind(look, total);
    String percent =
        look.say("job.share", Map.of("percent", String.valueOf(part * HUNDRED / total)));
    inside.right(behind, row, SHARE, percent, Tone.FAINT);
    int room = Math.min(40, inside.columns() - behind - SHARE - 2);
    if (room >= 6) {
      inside.text(behind + SHARE + 2, row, Gauge.of(part, total, room), Tone.CHART);
    }
  }

  private static void number(
      Canvas inside, Look look, int row, String label, long number, long total, Tone tone) {
    inside.cell(0, row, LABEL - 1, look.say(label), Tone.TEXT);
    int width = behind(look, total) - GAP - LABEL;
    inside.right(LABEL, row, width, look.phrases().number(number), tone);
  }

  private static void drawAge(Canvas inside, Look look, CustomerFigures figures, boolean failed) {
    ShortTimes times = ShortTimes.of(look);
    String age =
        look.say(
            failed ? "home.stale" : "home.age",
            Map.of("time", times.exact(figures.asOf()), "ago", times.ago(figures.asOf())));
    inside.cell(0, inside.rows() - 1, inside.columns(), age, failed ? Tone.WARNING : Tone.FAINT);
  }
}
