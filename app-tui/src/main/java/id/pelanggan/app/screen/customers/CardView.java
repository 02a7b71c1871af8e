package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.customer.CustomerRow;
import java.util.Map;
import java.util.Optional;

/** Draws a card: in one panel, or in two where there is room for both halves. */
final class CardView {
  static final int TWO_PANELS = 100;

  private final Desk desk;
  private final Card card;
  private final Sheet whole = new Sheet();
  private final Sheet profile = new Sheet();
  private final Sheet story = new Sheet();

  CardView(Desk desk, Card card) {
    this.desk = requireNonNull(desk, "desk is null");
    this.card = requireNonNull(card, "card is null");
  }

  /** In one panel, as it stands beside the list. */
  void draw(Canvas canvas, Look look, boolean focus) {
    Canvas inside = inside(canvas.panel(card.title(look.phrases()), foot(look), focus));
    card.cursor().fit(inside.rows());
    Optional<CardLines> lines = card.sheets();
    if (lines.isPresent()) {
      int cursor = focus ? card.cursor().index() : -1;
      whole.draw(inside, look, lines.get().all(), 0, cursor, card.cursor()::select);
    } else {
      drawWithout(inside, look);
    }
  }

  /** As large as it can be. */
  void drawWhole(Canvas canvas, Look look) {
    Optional<CardLines> lines = card.sheets();
    if (lines.isEmpty() || canvas.columns() < TWO_PANELS) {
      draw(canvas, look, true);
      return;
    }
    int left = canvas.columns() / 2;
    boolean first = card.cursor().index() < lines.get().story();
    Canvas who =
        inside(
            canvas
                .area(0, 0, left, canvas.rows())
                .panel(card.title(look.phrases()), foot(look), first));
    card.cursor().fit(who.rows());
    profile.draw(
        who,
        look,
        lines.get().profile(),
        0,
        first ? card.cursor().index() : -1,
        card.cursor()::select);
    Canvas what =
        inside(
            canvas
                .area(left, 0, canvas.columns() - left, canvas.rows())
                .panel(look.say("customers.story"), "", !first));
    story.draw(
        what,
        look,
        lines.get().events(),
        lines.get().story(),
        first ? -1 : card.cursor().index(),
        card.cursor()::select);
  }

  private String foot(Look look) {
    var left = card.revealedFor(look.now());
    return left.isPresent()
        ? look.say("customers.revealed", Map.of("seconds", look.phrases().number(left.getAsLong())))
        : "";
  }

  /** While it is read, while the keys are locked, or where it could not be read. */
  private void drawWithout(Canvas inside, Look look) {
    int used = card.row().map(row -> drawBrief(inside, look, row)).orElse(0);
    Canvas rest = inside.area(0, used, inside.columns(), inside.rows() - used);
    if (desk.situation().locked()) {
      Trouble.draw(rest, look.say("customers.locked"), look.say("customers.locked.key"));
    } else if (card.failure().isPresent()) {
      Trouble.draw(rest, look, desk, card.failure().get());
    } else if (card.customer().isPresent()) {
      rest.text(0, 0, look.say("customers.reading"), Tone.FAINT);
    }
  }

  private int drawBrief(Canvas inside, Look look, CustomerRow row) {
    var lines = BriefLines.of(row, look.phrases());
    whole.draw(inside, look, lines, 0, -1, number -> {});
    return lines.isEmpty() ? 0 : lines.size() + 1;
  }

  private static Canvas inside(Canvas panel) {
    return panel.area(1, 0, panel.columns() - 2, panel.rows());
  }
}
