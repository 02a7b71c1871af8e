package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerSort;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Draws the line above the list: what is typed, which filters, how many, in which order. */
final class SearchBar {
  private static final int NARROWEST_INPUT = 14;
  private static final int GAP = 2;

  private final Finder finder;

  SearchBar(Finder finder) {
    this.finder = requireNonNull(finder, "finder is null");
  }

  /**
   * @param typing whether the search has the keys
   * @param search what a click on it does
   */
  void draw(Canvas line, Look look, boolean typing, Runnable search) {
    int right = line.columns() - 1;
    for (String part : List.of(order(look), count(look.phrases()))) {
      int width = Text.width(part);
      if (width > 0 && right - width > NARROWEST_INPUT + GAP) {
        line.text(right - width, 0, part, Tone.FAINT);
        right -= width + GAP + 1;
      }
    }
    int input = Math.clamp(right - chipsWidth(look) - GAP, NARROWEST_INPUT, line.columns() / 2);
    line.text(1, 0, "/", Tone.KEY);
    Canvas place = line.area(3, 0, input - 3, 1);
    look.spots().add(line, 1, 0, input, search);
    if (typing || finder.isSearching()) {
      finder.typed().draw(place, typing);
    } else {
      place.cell(0, 0, place.columns(), look.say("customers.search"), Tone.FAINT);
    }
    drawChips(line.area(input + GAP, 0, right - input - GAP, 1), look);
  }

  /** What was typed looks at everybody: filters wait. */
  private List<Filters.Chip> chips(Look look) {
    return finder.isSearching() ? List.of() : Filters.chips(finder.filter(), look.phrases());
  }

  private int chipsWidth(Look look) {
    return chips(look).stream().mapToInt(chip -> Text.width(chip.text()) + 5).sum();
  }

  /** Each whole or not at all. */
  private void drawChips(Canvas line, Look look) {
    int column = 0;
    for (Filters.Chip chip : chips(look)) {
      String text = "[" + chip.text() + " ×]";
      int width = Text.width(text);
      if (column + width <= line.columns()) {
        line.text(column, 0, text, Tone.INFORMATION);
        CustomerFilter without = chip.without();
        look.spots().add(line, column, 0, width, () -> finder.filter(without));
        column += width + 1;
      }
    }
  }

  private String count(Phrases phrases) {
    if (finder.isSearching()) {
      if (!finder.showsMatches()) {
        return "";
      }
      int found = finder.pane().count();
      return phrases.say(
          finder.hasMore() ? "customers.found.more" : "customers.found",
          Map.of("count", phrases.number(found)));
    }
    OptionalLong total = finder.counts().total();
    OptionalLong listed = finder.counts().listed();
    if (total.isEmpty()) {
      return "";
    }
    String all = phrases.number(total.getAsLong());
    if (finder.filter().isEverybody()) {
      return phrases.say("customers.everybody", Map.of("count", all));
    }
    return phrases.say(
        "customers.count.filtered",
        Map.of("all", all, "count", listed.isPresent() ? phrases.number(listed.getAsLong()) : "…"));
  }

  private String order(Look look) {
    if (finder.isSearching()) {
      return "";
    }
    CustomerSort sort = finder.sort();
    String arrow =
        switch (sort) {
          case NEWEST, SPEND, LAST_ORDER -> "▼";
          case OLDEST, CITY -> "▲";
        };
    return look.say("customers.order", Map.of("order", look.say("customers.order." + sort)))
        + " "
        + arrow;
  }
}
