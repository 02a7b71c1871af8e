package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.search.SearchState;
import java.util.Map;

/** Draws the screen: the search line, the list with the customer beside it, the legend. */
final class CustomersView {
  private static final int BESIDE_EACH_OTHER = 100;
  private static final int LIST_SHARE = 52;
  private static final int PERCENT = 100;

  private final Desk desk;
  private final Finder finder;
  private final Card card;
  private final Place place;
  private final Warming warming;
  private final SearchBar searchBar;
  private final ListView list;
  private final CardView cardView;

  CustomersView(Desk desk, Finder finder, Card card, Place place, Warming warming) {
    this.desk = requireNonNull(desk, "desk is null");
    this.finder = requireNonNull(finder, "finder is null");
    this.card = requireNonNull(card, "card is null");
    this.place = requireNonNull(place, "place is null");
    this.warming = requireNonNull(warming, "warming is null");
    this.searchBar = new SearchBar(finder);
    this.list = new ListView(desk, finder);
    this.cardView = new CardView(desk, card);
  }

  String title() {
    return card.title(desk.phrases());
  }

  /**
   * @param open what a click on the chosen customer does
   */
  void draw(Canvas canvas, Look look, Runnable open) {
    boolean wide = canvas.columns() >= BESIDE_EACH_OTHER;
    if (place.now() == Place.Part.OPEN || (place.isInCard() && !wide)) {
      cardView.drawWhole(canvas, look);
      return;
    }
    searchBar.draw(
        canvas.area(0, 0, canvas.columns(), 1),
        look,
        place.isSearching(),
        () -> place.go(Place.Part.SEARCH));
    Canvas panels = canvas.area(0, 1, canvas.columns(), canvas.rows() - 2);
    int left = wide ? canvas.columns() * LIST_SHARE / PERCENT : canvas.columns();
    if (finder.pane().count() == 0) {
      left = canvas.columns();
    }
    list.draw(panels.area(0, 0, left, panels.rows()), look, place.now() == Place.Part.LIST, open);
    if (left < canvas.columns()) {
      cardView.draw(
          panels.area(left, 0, panels.columns() - left, panels.rows()),
          look,
          place.now() == Place.Part.BESIDE);
    }
    drawLegend(canvas.area(1, canvas.rows() - 1, canvas.columns() - 2, 1), look);
  }

  /** What the marks mean; while somebody searches, how much can be found yet. */
  private void drawLegend(Canvas line, Look look) {
    String filling = place.isSearching() || finder.isSearching() ? filling(look) : "";
    if (!filling.isEmpty()) {
      line.cell(0, 0, line.columns(), filling, Tone.INFORMATION);
    } else if (finder.hasAgreements() && finder.pane().count() > 0) {
      line.cell(0, 0, line.columns(), look.say("customers.legend"), Tone.FAINT);
    }
  }

  private String filling(Look look) {
    return switch (warming.state()) {
      case SearchState.Cold cold -> look.turning() + " " + look.say("customers.index.cold");
      case SearchState.Filling(long done, long total) ->
          look.turning()
              + " "
              + look.say(
                  "customers.index.filling",
                  Map.of(
                      "percent",
                      look.phrases()
                          .number(Math.min(PERCENT, PERCENT * done / Math.max(1, total)))));
      case SearchState.Ready ready -> "";
      case SearchState.TooLarge large -> "! " + look.say("customers.index.large");
    };
  }
}
