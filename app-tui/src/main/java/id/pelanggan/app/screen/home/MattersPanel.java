package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.Map;

/** What needs action. */
final class MattersPanel {
  private MattersPanel() {}

  /**
   * @param known whether everything was looked at
   */
  static void draw(
      Canvas canvas,
      Look look,
      List<Matter> matters,
      Selection selection,
      boolean known,
      boolean focus) {
    Canvas inside = canvas.panel(look.say("home.matters"), foot(look, matters, focus), focus);
    if (matters.isEmpty()) {
      drawNothing(inside, look, known);
      return;
    }
    int more = Math.max(0, matters.size() - inside.rows());
    int rows = more > 0 && inside.rows() > 2 ? inside.rows() - 1 : inside.rows();
    int top = selection.fit(rows, matters.size());
    for (int row = 0; row < rows && top + row < matters.size(); row++) {
      int number = top + row;
      boolean here = number == selection.index(matters.size());
      draw(
          inside.area(1, row, inside.columns() - 2, 1),
          look.say("key.ENTER"),
          matters.get(number),
          here,
          focus);
      look.spots()
          .add(
              inside,
              0,
              row,
              inside.columns(),
              () -> {
                selection.select(number);
                matters.get(number).action().run();
              });
    }
    if (rows < inside.rows()) {
      String text = look.say("home.more", Map.of("count", String.valueOf(matters.size() - rows)));
      inside.cell(5, rows, inside.columns() - 6, text, Tone.FAINT);
    }
  }

  private static void draw(Canvas line, String enter, Matter matter, boolean here, boolean focus) {
    boolean chosen = here && focus;
    String way = (chosen ? enter : matter.key()) + " " + matter.verb();
    int room = line.columns() - Text.width(way) - 5;
    line.text(0, 0, chosen ? "›" : " ", Tone.KEY);
    line.text(2, 0, matter.weight().mark(), matter.weight().tone());
    line.cell(4, 0, Math.max(0, room), matter.text(), Tone.TEXT);
    line.right(0, 0, line.columns(), way, chosen ? Tone.KEY : Tone.FAINT);
    if (chosen) {
      line.select(0, 0, line.columns());
      line.cursor(0, 0);
    }
  }

  private static String foot(Look look, List<Matter> matters, boolean focus) {
    return focus && matters.size() > 1 ? look.say("home.choose") : "";
  }

  private static void drawNothing(Canvas inside, Look look, boolean known) {
    if (!known) {
      inside.cell(1, 0, inside.columns() - 2, look.say("more.reading"), Tone.FAINT);
      return;
    }
    Canvas area = inside.area(1, 0, inside.columns() - 2, inside.rows());
    Lines.draw(area, 0, "✓ " + look.say("home.nothing"), Tone.GOOD);
  }
}
