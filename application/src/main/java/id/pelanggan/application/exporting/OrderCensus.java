package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.OrderDocument;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Which columns orders need. */
final class OrderCensus implements Census {
  private final Set<OrderColumn> columns = EnumSet.noneOf(OrderColumn.class);
  private final Set<String> extras = new TreeSet<>();
  private final ZoneId zone;

  /**
   * @param zone in which times are written where that does not change an order's day
   */
  OrderCensus(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public void take(Document document) {
    OrderDocument order = (OrderDocument) document;
    for (OrderColumn column : OrderColumn.values()) {
      if (!columns.contains(column) && column.isFilled(order)) {
        columns.add(column);
      }
    }
    extras.addAll(OrderExtras.of(order).keySet());
  }

  @Override
  public boolean covers(Document document) {
    OrderCensus one = new OrderCensus(zone);
    one.take(document);
    return columns.containsAll(one.columns) && extras.containsAll(one.extras);
  }

  @Override
  public Sheet<?> sheet(Claims claims) {
    return new OrderSheet(columns, extras, zone, claims).sheet();
  }
}
