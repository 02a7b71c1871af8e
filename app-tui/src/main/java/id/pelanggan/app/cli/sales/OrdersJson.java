package id.pelanggan.app.cli.sales;

import id.pelanggan.application.sales.ShowOrder.OrderView;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The orders of one number, for programs. */
record OrdersJson(List<Order> orders) {

  static OrdersJson of(List<OrderView> views) {
    return new OrdersJson(views.stream().map(Order::of).toList());
  }

  /**
   * @param customer null where nobody was asked for a name
   */
  record Order(
      String number,
      String kind,
      String source,
      @Nullable UUID customer,
      Instant orderedAt,
      LocalDate orderedOn,
      String channel,
      @Nullable String original,
      String currency,
      BigDecimal total,
      List<Line> lines) {
    static Order of(OrderView view) {
      OrderDocument order = view.order();
      boolean walkIn = order.customer() instanceof CustomerReference.WalkIn;
      return new Order(
          order.number(),
          order.kind().name(),
          view.source().name(),
          walkIn ? null : view.customer().value(),
          order.orderedAt(),
          order.orderedOn(),
          order.channel(),
          order.original().map(ExternalId::value).orElse(null),
          order.currency().getCurrencyCode(),
          order.total().amount(),
          order.lines().stream().map(Line::of).toList());
    }
  }

  record Line(
      String product,
      String description,
      BigDecimal quantity,
      BigDecimal unitPrice,
      BigDecimal amount) {
    static Line of(OrderLine line) {
      return new Line(
          line.productCode(),
          line.description(),
          line.quantity().amount(),
          line.unitPrice().amount(),
          line.amount().amount());
    }
  }
}
