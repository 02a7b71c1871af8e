package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sales.ShowOrder;
import id.pelanggan.application.sales.ShowOrder.OrderView;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderLine;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The orders of one number, with their lines. */
final class OrderPage {
  private final Conversation conversation;
  private final Caller caller;
  private final ShowOrder showOrder;

  @Inject
  OrderPage(Conversation conversation, Caller caller, ShowOrder showOrder) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.showOrder = requireNonNull(showOrder, "showOrder is null");
  }

  void open(ExternalId id) {
    showOrder.show(caller.sales(), id).forEach(this::say);
  }

  private void say(OrderView view) {
    Phrases phrases = conversation.phrases();
    OrderDocument order = view.order();
    conversation.title(
        phrases.say(
            "order.title", Map.of("kind", phrases.word(order.kind()), "number", order.number())));
    conversation.fact("order.at", phrases.time(order.orderedAt()));
    conversation.fact("order.source", phrases.source(view.source()));
    conversation.fact("order.channel", order.channel());
    order.original().ifPresent(id -> conversation.fact("order.original", id.value()));
    int number = 0;
    for (OrderLine line : order.lines()) {
      number++;
      conversation.labelled(
          phrases.say("linear.order.line", Map.of("number", phrases.number(number))),
          of(line, phrases));
    }
    conversation.fact("order.total", phrases.money(order.total()));
  }

  private static String of(OrderLine line, Phrases phrases) {
    return Stream.of(
            line.productCode(),
            line.description(),
            phrases.say(
                "linear.order.amount",
                Map.of(
                    "quantity", phrases.quantity(line.quantity()),
                    "price", phrases.money(line.unitPrice()),
                    "amount", phrases.money(line.amount()))))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
