package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** The pages of the first run. */
record WelcomeView(
    Step step, List<Offer> offers, Offers chooser, List<String> said, boolean keyFile) {
  WelcomeView {
    requireNonNull(step, "step is null");
    offers = List.copyOf(offers);
    requireNonNull(chooser, "chooser is null");
    said = List.copyOf(said);
  }

  void draw(Canvas canvas, Look look) {
    switch (step) {
      case LANGUAGE, WAY, BEGIN -> choice(canvas, look);
      case FORM -> form(canvas, look);
      case MAKING -> making(canvas, look);
    }
  }

  private void choice(Canvas canvas, Look look) {
    String about = about(look);
    int rows = Page.rows(canvas, about) + 1 + Offers.rows(offers);
    Page page = Page.open(canvas, rows);
    if (Page.fits(canvas, rows)) {
      chooser.draw(page.text(about, Tone.TEXT).gap(), look, offers);
    } else {
      chooser.drawShort(page, look, offers);
    }
  }

  private String about(Look look) {
    return step == Step.BEGIN
        ? look.say(keyFile ? "welcome.BEGIN.file" : "welcome.BEGIN")
        : look.say("welcome." + step);
  }

  /** The form lies over the middle; what it is for stands above. */
  private static void form(Canvas canvas, Look look) {
    Page.open(canvas.area(0, 0, canvas.columns(), Math.max(0, canvas.rows() / 2 - 5)), 0);
    int room = Math.min(72, canvas.columns() - 4);
    int row = canvas.rows() / 2 + 6;
    Canvas below = canvas.area((canvas.columns() - room) / 2, row, room, canvas.rows() - row);
    Lines.draw(below, 0, look.say("welcome.FORM"), Tone.FAINT);
  }

  private void making(Canvas canvas, Look look) {
    Page page =
        Page.open(canvas, said.size() + 3).text(look.say("welcome.MAKING"), Tone.TEXT).gap();
    for (int number = 0; number < said.size(); number++) {
      boolean last = number == said.size() - 1;
      page.text(
          (last ? look.turning() : "✓") + " " + said.get(number), last ? Tone.TEXT : Tone.FAINT);
    }
    if (said.isEmpty()) {
      page.text(look.turning() + " " + look.say("welcome.keys"), Tone.TEXT);
    }
  }
}
