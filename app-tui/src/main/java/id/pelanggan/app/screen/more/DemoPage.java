package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.KeyText;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** The demo: what it is, how to go there, and how to leave it. */
final class DemoPage implements Page {
  private final Desk desk;
  private final DemoActions actions;
  private final SheetView view = new SheetView();

  DemoPage(Desk desk, DemoActions actions) {
    this.desk = requireNonNull(desk, "desk is null");
    this.actions = requireNonNull(actions, "actions is null");
  }

  @Override
  public void opened() {}

  @Override
  public List<Binding> bindings() {
    return actions.bindings();
  }

  @Override
  public void move(Move move) {
    view.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    boolean demo = desk.situation().demo();
    Sheet sheet = new Sheet(canvas.columns());
    sheet.text(look.say(demo ? "more.demo.here" : "more.demo.there"), Tone.TEXT);
    sheet.gap().text(look.say(demo ? "more.demo.safe" : "more.demo.own"), Tone.TEXT).gap();
    for (Binding action : actions.bindings()) {
      String keys = KeyText.of(action.command().keys(), look.phrases());
      sheet.row(keys, look.say(action.command().help()), Tone.TEXT);
    }
    view.draw(canvas, sheet);
  }
}
