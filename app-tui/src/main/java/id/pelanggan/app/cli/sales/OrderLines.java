package id.pelanggan.app.cli.sales;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sales.ShowOrder.OrderView;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An order as people read it. */
final class OrderLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  OrderLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(OrderView view) {
    OrderDocument order = view.order();
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "order.title", Map.of("kind", phrases.word(order.kind()), "number", order.number())));
    lines.addAll(facts(view).lines(INDENT));
    lines.add("");
    lines.addAll(table(order).lines(INDENT));
    return lines;
  }

  private Columns facts(OrderView view) {
    OrderDocument order = view.order();
    Columns facts = new Columns();
    facts.row(phrases.say("order.customer"), customer(view));
    facts.row(phrases.say("order.at"), phrases.time(order.orderedAt()));
    facts.row(phrases.say("order.source"), phrases.source(view.source()));
    if (!order.channel().isEmpty()) {
      facts.row(phrases.say("order.channel"), order.channel());
    }
    order
        .original()
        .ifPresent(original -> facts.row(phrases.say("order.original"), original.value()));
    return facts;
  }

  private String customer(OrderView view) {
    return view.order().customer() instanceof CustomerReference.WalkIn
        ? phrases.say("order.walkIn")
        : view.customer().value().toString();
  }

  private Columns table(OrderDocument order) {
    Columns columns = new Columns(2, 3, 4);
    columns.row(
        phrases.say("order.column.product"),
        phrases.say("order.column.description"),
        phrases.say("order.column.quantity"),
        phrases.say("order.column.price"),
        phrases.say("order.column.amount"));
    for (OrderLine line : order.lines()) {
      columns.row(
          line.productCode(),
          line.description(),
          phrases.quantity(line.quantity()),
          phrases.money(line.unitPrice()),
          phrases.money(line.amount()));
    }
    return columns.row("", phrases.say("order.total"), "", "", phrases.money(order.total()));
  }
}
