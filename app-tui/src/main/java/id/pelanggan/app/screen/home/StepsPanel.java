package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.home.FirstSteps.Step;

/** The first steps of a new shop, each with a tick when it is done. */
final class StepsPanel {
  private StepsPanel() {}

  static void draw(Canvas canvas, Look look, FirstSteps steps) {
    Canvas panel = canvas.panel(look.say("home.steps"), "", false);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    int row = 0;
    for (Step step : Step.values()) {
      boolean done = steps.done().contains(step);
      inside.text(0, row, done ? "✓" : "○", done ? Tone.GOOD : Tone.WARNING);
      inside.cell(
          2,
          row++,
          inside.columns() - 2,
          look.say("home.step." + step + (done ? ".done" : "")),
          done ? Tone.FAINT : Tone.TEXT);
    }
    Lines.draw(inside, row + 1, look.say("home.steps.backup"), Tone.FAINT);
  }
}
