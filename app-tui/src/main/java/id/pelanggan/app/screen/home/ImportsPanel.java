package id.pelanggan.app.screen.home;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.ReadingView;
import id.pelanggan.app.screen.more.ShortTimes;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import java.util.List;

/** Each connected system, and the last import of each source. */
final class ImportsPanel {
  private static final int SOURCE = 14;
  private static final int TIME = 7;

  private ImportsPanel() {}

  static void draw(
      Desk desk,
      Canvas canvas,
      Look look,
      Figures figures,
      Selection selection,
      boolean focus,
      Ways ways) {
    List<Origin> origins = Origin.of(figures);
    String foot = origins.isEmpty() ? "" : look.say("home.legend");
    boolean connected = figures.connections().value().filter(all -> !all.isEmpty()).isPresent();
    Canvas panel = canvas.panel(look.say(connected ? "home.sources" : "home.imports"), foot, focus);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    ReadingView.show(desk, inside, look, figures.imports());
    if (figures.imports().value().isPresent() && origins.isEmpty()) {
      inside.cell(0, 0, inside.columns(), look.say("home.imports.none"), Tone.FAINT);
    }
    int top = selection.fit(inside.rows(), origins.size());
    for (int row = 0; row < inside.rows() && top + row < origins.size(); row++) {
      boolean here = focus && top + row == selection.index(origins.size());
      Canvas line = inside.area(0, row, inside.columns(), 1);
      switch (origins.get(top + row)) {
        case Origin.Connected one -> {
          ConnectionLine.draw(line, look, one.view(), here);
          String name = one.view().connection().name();
          look.spots()
              .add(line, 0, 0, line.columns(), () -> new ConnectionMatters(desk).open(name));
        }
        case Origin.Imported one -> {
          draw(line, look, one.latest(), here);
          look.spots().add(line, 0, 0, line.columns(), () -> ways.imported(one.latest().id()));
        }
      }
    }
  }

  private static void draw(Canvas line, Look look, Latest latest, boolean here) {
    int source = source(line);
    line.text(0, 0, here ? "›" : " ", Tone.KEY);
    line.cell(2, 0, source - 3, latest.source(), Tone.TEXT);
    line.text(source, 0, mark(latest), tone(latest));
    int rest = result(line, look);
    line.cell(source + 2, 0, rest - source - 3, ShortTimes.of(look).near(latest.at()), Tone.FAINT);
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

  /** How much of a line a source's name takes. */
  static int source(Canvas line) {
    return Math.min(SOURCE * 2, Math.max(SOURCE, line.columns() / 3));
  }

  /** Where the result begins: behind the time. */
  static int result(Canvas line, Look look) {
    return source(line) + 2 + Math.max(TIME, Text.width(look.say("more.time.yesterday")) + 1);
  }

  /** What stayed the same is the first to be left out where there is little room. */
  static String counts(Look look, Counts counts, int room) {
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
