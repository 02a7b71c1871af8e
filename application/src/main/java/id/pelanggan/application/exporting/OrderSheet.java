package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.spreadsheet.Cell;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns of orders, a row for each line. */
final class OrderSheet {
  private final Set<OrderColumn> used;
  private final Set<String> extras;
  private final ZoneId zone;
  private final Claims claims;

  OrderSheet(Set<OrderColumn> used, Set<String> extras, ZoneId zone, Claims claims) {
    this.used = used;
    this.extras = extras;
    this.zone = zone;
    this.claims = claims;
  }

  Sheet<OrderPart> sheet() {
    List<SheetColumn<OrderPart>> own = new ArrayList<>();
    for (String extra : extras) {
      own.add(
          new SheetColumn<>(
              claims.claim(extra), Optional.empty(), part -> Cell.of(part.extra(extra))));
    }
    List<SheetColumn<OrderPart>> columns = new ArrayList<>();
    used.forEach(column -> columns.add(column(column)));
    columns.addAll(own);
    return new Sheet<>(columns, OrderSheet::parts);
  }

  /** Whom the order is about; empty where that is nobody by name. */
  static String customer(OrderDocument order) {
    return switch (order.customer()) {
      case CustomerReference.Named(ExternalId id) -> id.value();
      case CustomerReference.Chosen chosen -> chosen.id().value().toString();
      case CustomerReference.WalkIn walkIn -> "";
    };
  }

  private static List<OrderPart> parts(Document document) {
    OrderDocument order = (OrderDocument) document;
    Map<String, List<String>> extras = OrderExtras.of(order);
    return IntStream.range(0, order.lines().size())
        .mapToObj(place -> new OrderPart(order, place, extras))
        .toList();
  }

  private SheetColumn<OrderPart> column(OrderColumn column) {
    String name =
        column == OrderColumn.ORDER_ID
            ? claims.claimId(column.column())
            : claims.claim(column.column());
    return new SheetColumn<>(name, Optional.of(column.field()), part -> cell(column, part));
  }

  private Cell cell(OrderColumn column, OrderPart part) {
    OrderDocument order = part.order();
    return switch (column) {
      case ORDER_ID -> Cell.of(order.id().value());
      case ORDER_NUMBER -> Cell.of(number(order));
      case CUSTOMER_ID -> Cell.of(customer(order));
      case ORDERED_AT -> Cells.time(OrderTime.of(order, zone));
      case ORDER_KIND -> Cell.of(order.kind().name().toLowerCase(Locale.ROOT));
      case ORIGINAL_ORDER -> Cell.of(order.original().map(ExternalId::value).orElse(""));
      case CHANNEL -> Cell.of(order.channel());
      case CURRENCY -> Cell.of(order.currency().getCurrencyCode());
      case PRODUCT_CODE -> Cell.of(part.line().productCode());
      case PRODUCT_NAME -> Cell.of(part.line().description());
      case QUANTITY -> Cells.amount(part.line().quantity().amount());
      case UNIT_PRICE -> Cells.amount(part.line().unitPrice().amount());
      case LINE_AMOUNT -> Cells.amount(part.line().amount().amount());
      case CHANGED_AT -> Cells.time(order.changedAt());
    };
  }

  /** An import takes the id where the number is empty; an id may be longer than a number. */
  private static String number(OrderDocument order) {
    return order.number().equals(order.id().value()) ? "" : order.number();
  }
}
