package id.pelanggan.app.cli.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ShopFigures;
import id.pelanggan.application.shop.ShopView;
import id.pelanggan.application.shop.SpendingFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shop in figures as people read it. */
final class ShopLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final List<String> lines = new ArrayList<>();

  ShopLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(Optional<ShopView> shop, ShopFigures figures) {
    shop.ifPresent(view -> {
      lines.add(view.shop().value() + " (" + view.operator().value() + ")");
      lines.add("");
    });
    add(figures.customers());
    part("shop.attention", attention(figures.imports()));
    part("shop.imports", latest(figures.imports()));
    part("shop.spending", weeks(figures.spending()));
    return lines;
  }

  private void add(CustomerFigures customers) {
    Columns columns = new Columns(1);
    row(columns, "shop.customers", customers.total());
    row(columns, "shop.added", customers.addedLately());
    row(columns, "shop.active", customers.active());
    row(columns, "shop.withEmail", customers.withEmail());
    row(columns, "shop.withPhone", customers.withPhone());
    lines.addAll(columns.lines());
  }

  private void row(Columns columns, String key, long count) {
    columns.row(phrases.say(key), phrases.number(count));
  }

  private Columns attention(ImportFigures imports) {
    Columns columns = new Columns();
    for (ImportFigures.Attention one : imports.attention()) {
      columns.row(
          one.source(),
          phrases.word(one.stream()),
          phrases.word(one.need()),
          phrases.number(one.counts().refused()),
          one.id().value().toString());
    }
    return columns;
  }

  private Columns latest(ImportFigures imports) {
    Columns columns = new Columns();
    for (ImportFigures.Latest one : imports.latest()) {
      columns.row(
          one.source(),
          phrases.word(one.stream()),
          phrases.word(one.state()),
          phrases.time(one.at()),
          "+" + phrases.number(one.counts().created()),
          "~" + phrases.number(one.counts().changed()),
          "=" + phrases.number(one.counts().same()));
    }
    return columns;
  }

  private Columns weeks(SpendingFigures spending) {
    Columns columns = new Columns(1);
    spending
        .weeks()
        .forEach(week -> columns.row(phrases.date(week.monday()), phrases.money(week.spend())));
    return columns;
  }

  private void part(String title, Columns columns) {
    if (!columns.isEmpty()) {
      lines.add("");
      lines.add(phrases.say(title));
      lines.addAll(columns.lines(INDENT));
    }
  }
}
