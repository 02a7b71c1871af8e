package id.pelanggan.app.cli.shop;

import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ShopFigures;
import id.pelanggan.application.shop.ShopView;
import id.pelanggan.application.shop.SpendingFigures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shop in figures as programs read it. */
record ShopJson(
    @Nullable String shop,
    @Nullable String operator,
    Instant asOf,
    Customers customers,
    List<Attention> attention,
    List<Latest> imports,
    List<Week> weeks) {
  static ShopJson of(Optional<ShopView> shop, ShopFigures figures) {
    return new ShopJson(
        shop.map(view -> view.shop().value()).orElse(null),
        shop.map(view -> view.operator().value()).orElse(null),
        figures.customers().asOf(),
        Customers.of(figures.customers()),
        figures.imports().attention().stream().map(Attention::of).toList(),
        figures.imports().latest().stream().map(Latest::of).toList(),
        figures.spending().weeks().stream().map(Week::of).toList());
  }

  record Customers(long total, long added, long active, long withEmail, long withPhone) {
    static Customers of(CustomerFigures figures) {
      return new Customers(
          figures.total(),
          figures.addedLately(),
          figures.active(),
          figures.withEmail(),
          figures.withPhone());
    }
  }

  record Attention(UUID id, String source, String stream, String need, long refused) {
    static Attention of(ImportFigures.Attention one) {
      return new Attention(
          one.id().value(),
          one.source(),
          one.stream().name(),
          one.need().name(),
          one.counts().refused());
    }
  }

  record Latest(
      UUID id,
      String source,
      String stream,
      String state,
      Instant at,
      long created,
      long changed,
      long same) {
    static Latest of(ImportFigures.Latest one) {
      return new Latest(
          one.id().value(),
          one.source(),
          one.stream().name(),
          one.state().name(),
          one.at(),
          one.counts().created(),
          one.counts().changed(),
          one.counts().same());
    }
  }

  record Week(LocalDate monday, BigDecimal spend, String currency) {
    static Week of(SpendingFigures.Week week) {
      return new Week(
          week.monday(), week.spend().amount(), week.spend().currency().getCurrencyCode());
    }
  }
}
