package id.pelanggan.app.screen.welcome;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** A few things to choose from, each with a sentence. */
final class Offers {
  private static final int INDENT = 2;
  private static final int NARROWEST = 10;

  private int index;

  void choose(int number) {
    index = number;
  }

  void move(Move move, int count) {
    index = move.from(index, count, count);
  }

  Offer chosen(List<Offer> offers) {
    return offers.get(Math.min(index, offers.size() - 1));
  }

  void draw(Page page, Look look, List<Offer> offers) {
    for (int number = 0; number < offers.size(); number++) {
      draw(page, look, offers.get(number), number == index);
      if (number < offers.size() - 1) {
        page.gap();
      }
    }
  }

  /** Close together, with a sentence only for the chosen one. */
  void drawShort(Page page, Look look, List<Offer> offers) {
    for (int number = 0; number < offers.size(); number++) {
      drawTitle(page, look, offers.get(number), number == index);
    }
    drawAbout(page, chosen(offers));
  }

  private static void draw(Page page, Look look, Offer offer, boolean here) {
    drawTitle(page, look, offer, here);
    drawAbout(page, offer);
  }

  private static void drawTitle(Page page, Look look, Offer offer, boolean here) {
    Canvas title = page.line();
    title.text(0, 0, here ? "›" : " ", Tone.KEY);
    title.cell(INDENT, 0, title.columns() - INDENT, offer.title(), here ? Tone.STRONG : Tone.TEXT);
    look.spots().add(title, 0, 0, title.columns(), offer.action());
    if (here) {
      title.select(0, 0, title.columns());
      title.cursor(0, 0);
    }
  }

  private static void drawAbout(Page page, Offer offer) {
    if (!offer.about().isEmpty()) {
      int room = Math.max(NARROWEST, page.columns() - INDENT);
      for (String text : Lines.wrap(offer.about(), room)) {
        page.line().text(INDENT, 0, text, Tone.FAINT);
      }
    }
  }

  /** How many rows they take. */
  static int rows(List<Offer> offers) {
    int about = (int) offers.stream().filter(offer -> !offer.about().isEmpty()).count();
    return offers.size() * 2 - 1 + about * 2;
  }
}
