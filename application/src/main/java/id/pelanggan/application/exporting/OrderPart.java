package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderLine;
import java.util.List;
import java.util.Map;

/**
 * One line of an order.
 *
 * @param extras of all lines, by column
 */
record OrderPart(OrderDocument order, int place, Map<String, List<String>> extras) {
  OrderLine line() {
    return order.lines().get(place);
  }

  String extra(String column) {
    return Cells.at(extras.getOrDefault(column, List.of()), place);
  }
}
