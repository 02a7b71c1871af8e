package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.ListCustomers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Customers in a list as people read them, a line each. */
final class RowLines {
  private static final int SPEND = 4;
  private static final int SALES = 5;
  private static final int SHORT_ID = 4;

  private final Phrases phrases;

  RowLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ListCustomers.Page page, boolean locked) {
    if (page.rows().isEmpty()) {
      return List.of(phrases.say("list.nobody"));
    }
    List<String> lines = new ArrayList<>();
    if (locked) {
      lines.add(phrases.say("list.locked"));
      lines.add("");
    }
    Columns columns = new Columns(SPEND, SALES);
    page.rows().forEach(row -> add(columns, row));
    lines.addAll(columns.lines());
    page.next()
        .map(PlaceText::of)
        .ifPresent(place -> {
          lines.add("");
          lines.add(phrases.say("list.more", Map.of("place", place)));
        });
    return lines;
  }

  private void add(Columns columns, CustomerRow row) {
    columns.row(
        name(row),
        row.facts().city(),
        row.phone().orElse(""),
        row.email().orElse(""),
        row.spending().map(bought -> phrases.money(bought.spend())).orElse(""),
        row.spending().map(bought -> phrases.number(bought.sales())).orElse(""),
        row.spending().flatMap(CustomerRow.Spending::lastOrder).map(phrases::date).orElse(""),
        row.id().value().toString());
  }

  private String name(CustomerRow row) {
    return switch (row.naming()) {
      case KNOWN, NOTHING_SAID -> row.name().orElseGet(() -> phrases.say("find.nameless"));
      case LOCKED, UNREADABLE -> phrases.say("list.unnamed", Map.of("number", number(row)));
    };
  }

  /** The last digits, which are by chance. */
  private static String number(CustomerRow row) {
    String id = row.id().value().toString();
    return id.substring(id.length() - SHORT_ID).toUpperCase(Locale.ROOT);
  }
}
