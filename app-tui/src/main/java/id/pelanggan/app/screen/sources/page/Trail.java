package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** The steps in a line: those that are done, the current one, those to come. */
public final class Trail {
  private Trail() {}

  /**
   * @param steps keys of their words
   */
  public static void draw(Canvas canvas, Look look, List<String> steps, int current) {
    int column = 1;
    for (int number = 0; number < steps.size(); number++) {
      boolean here = number == current;
      String glyph = number < current ? "✓" : here ? "›" : "○";
      Tone tone = number < current ? Tone.GOOD : here ? Tone.STRONG : Tone.FAINT;
      column = canvas.text(column, 0, glyph, tone) + 1;
      column = canvas.text(column, 0, look.say(steps.get(number)), tone) + 1;
      if (number < steps.size() - 1) {
        column = canvas.text(column, 0, "──", Tone.BORDER) + 1;
      }
    }
  }
}
