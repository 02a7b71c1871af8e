package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.function.Consumer;

/** The names of the pages, of which one is chosen. */
final class Menu {
  private static final int PURPOSE = 26;

  private PageName chosen = PageName.SETTINGS;

  PageName chosen() {
    return chosen;
  }

  void choose(PageName page) {
    chosen = requireNonNull(page, "page is null");
  }

  void move(Move move) {
    PageName[] all = PageName.values();
    chosen = all[move.from(chosen.ordinal(), all.length, all.length)];
  }

  /**
   * @param click what a click on a name does
   */
  void draw(Canvas canvas, Look look, boolean focus, Consumer<PageName> click) {
    Canvas inside = canvas.panel(look.say("screen.MORE"), "", focus);
    for (PageName page : PageName.values()) {
      int row = page.ordinal();
      boolean here = page == chosen;
      inside.text(1, row, here ? "›" : " ", Tone.KEY);
      inside.cell(
          3, row, inside.columns() - 4, look.say(page.title()), here ? Tone.STRONG : Tone.TEXT);
      inside.cell(
          PURPOSE + 3, row, inside.columns() - PURPOSE - 4, look.say(page.purpose()), Tone.FAINT);
      look.spots().add(inside, 0, row, inside.columns(), () -> click.accept(page));
      if (here && focus) {
        inside.select(0, row, inside.columns());
        inside.cursor(1, row);
      }
    }
  }
}
