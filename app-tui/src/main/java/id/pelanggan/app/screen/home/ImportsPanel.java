package id.pelanggan.app.screen.home;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.Reading;
import id.pelanggan.app.screen.more.ReadingView;
import id.pelanggan.app.screen.more.ShortTimes;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import java.util.List;

/** The last import of each source. */
final class ImportsPanel {
  private static final int SOURCE = 14;
  private static final int TIME = 7;

  private ImportsPanel() {}

  static void draw(
      Desk desk,
      Canvas canvas,
      Look look,
      Reading<ImportFigures> reading,
      Selection selection,
      boolean focus,
      Ways ways) {
    List<Latest> latest = reading.value().map(ImportFigures::latest).orElse(List.of());
    String foot = latest.isEmpty() ? "" : look.say("home.legend");
    Canvas panel = canvas.panel(look.say("home.imports"), foot, focus);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    ReadingView.show(desk, inside, look, reading);
    if (reading.value().isPresent() && latest.isEmpty()) {
      inside.cell(0, 0, inside.columns(), look.say("home.imports.none"), Tone.FAINT);
    }
    int top = selection.fit(inside.rows(), latest.size());
    for (int row = 0; row < inside.rows() && top + row < latest.size(); row++) {
      Latest one = latest.get(top + row);
      boolean here = focus && top + row == selection.index(latest.size());
      draw(inside.area(0, row, inside.columns(), 1), look, one, here);
      look.spots().add(inside, 0, row, inside.columns(), () -> ways.imported(one.id()));
    }
  }

  private static void draw(Canvas line, Look look, Latest latest, boolean here) {
    int source = Math.min(SOURCE * 2, Math.max(SOURCE, line.columns() / 3));
    line.text(0, 0, here ? "›" : " ", Tone.KEY);
    line.cell(2, 0, source - 3, latest.source(), Tone.TEXT);
    line.text(source, 0, mark(latest), tone(latest));
    int time = Math.max(TIME, Text.width(look.say("more.time.yesterday")) + 1);
    line.cell(source + 2, 0, time - 1, ShortTimes.of(look).near(latest.at()), Tone.FAINT);
    int rest = source + 2 + time;
    line.cell(
        rest,
        0,
        line.columns() - rest,
        latest.state() == ChangeSetState.DONE
            ? counts(look, latest.counts(), line.columns() - rest)
            : look.phrases().word(latest.state()),
        Tone.TEXT);
    if (here) {
      line.select(0, 0, line.columns());
      line.cursor(0, 0);
    }
  }

  /** What stayed the same is the first to be left out where there is little room. */
  private static String counts(Look look, Counts counts, int room) {
    Phrases phrases = look.phrases();
    String news = "+" + phrases.number(counts.created()) + " ~" + phrases.number(counts.changed());
    String same = " =" + phrases.number(counts.same());
    String held = counts.refused() == 0 ? "" : " !" + phrases.number(counts.refused());
    String all = news + same + held;
    return Text.width(all) <= room ? all : news + held;
  }

  private static String mark(Latest latest) {
    return switch (latest.state()) {
      case DONE -> "✓";
      case RUNNING, UNDOING -> "↻";
      case STOPPED -> "!";
      case UNDONE -> "○";
    };
  }

  private static Tone tone(Latest latest) {
    return switch (latest.state()) {
      case DONE -> Tone.GOOD;
      case RUNNING, UNDOING -> Tone.INFORMATION;
      case STOPPED -> Tone.WARNING;
      case UNDONE -> Tone.FAINT;
    };
  }
}
