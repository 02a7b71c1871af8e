package id.pelanggan.application.exporting;

import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.sales.OrderLine;
import java.util.function.Predicate;

/** What orders say in a column each, in the order of the columns. */
enum OrderColumn {
  ORDER_ID("Order ID", order -> true),
  ORDER_NUMBER("Order number", order -> !order.number().equals(order.id().value())),
  CUSTOMER_ID("Customer ID", order -> !OrderSheet.customer(order).isEmpty()),
  ORDERED_AT("Ordered at", order -> true),
  ORDER_KIND("Kind", order -> true),
  ORIGINAL_ORDER("Original order", order -> order.original().isPresent()),
  CHANNEL("Channel", order -> !order.channel().isEmpty()),
  CURRENCY("Currency", order -> true),
  PRODUCT_CODE("Product code", order -> any(order, line -> !line.productCode().isEmpty())),
  PRODUCT_NAME("Product", order -> any(order, line -> !line.description().isEmpty())),
  QUANTITY("Quantity", order -> true),
  UNIT_PRICE("Unit price", order -> true),
  LINE_AMOUNT("Amount", order -> true),
  CHANGED_AT("Changed at", order -> order.changedAt().isPresent());

  private final String column;
  private final Predicate<OrderDocument> filled;

  OrderColumn(String column, Predicate<OrderDocument> filled) {
    this.column = column;
    this.filled = filled;
  }

  String column() {
    return column;
  }

  Field field() {
    return Field.valueOf(name());
  }

  boolean isFilled(OrderDocument order) {
    return filled.test(order);
  }

  private static boolean any(OrderDocument order, Predicate<OrderLine> says) {
    return order.lines().stream().anyMatch(says);
  }
}
