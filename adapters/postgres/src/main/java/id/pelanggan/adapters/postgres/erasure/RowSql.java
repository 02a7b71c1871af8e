package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.adapters.postgres.customer.CustomerTable;

/** Which rows of a table are a customer's, and which of them bookkeeping law keeps. */
final class RowSql {
  private RowSql() {}

  static String whose(CustomerTable table) {
    return switch (table.role()) {
      case OWNED, MENTION -> "item.customer_id = any(:customers)";
      case PAIR -> "(item.customer_id = any(:customers) or item.other_id = any(:customers))";
      case IDENTITY -> ofIdentity(table);
    };
  }

  /** Documents are found by the versions of them, which have an index by customer. */
  private static String ofIdentity(CustomerTable table) {
    return table == CustomerTable.CUSTOMER_IDENTITY
        ? "item.customer_id = any(:customers)"
        : """
        item.customer_id = any(:customers)
          and item.record_id in (
            select said.record_id from %s as said where said.customer_id = any(:customers))
        """
            .formatted(table.table().replace("_identity", "_record"));
  }

  static String kept(CustomerTable table) {
    return switch (table) {
      case SALES_ORDER -> "item.ordered_on >= :floor";
      case ORDER_LINE -> byOrder("item.order_id");
      case ORDER_IDENTITY -> byOrder("item.record_id");
      default -> throw new IllegalArgumentException("no bookkeeping in " + table);
    };
  }

  private static String byOrder(String order) {
    return """
    exists (
      select from sales_order as sold
      where sold.customer_id = item.customer_id
        and sold.order_id = %s
        and sold.ordered_on >= :floor)
    """
        .formatted(order);
  }
}
