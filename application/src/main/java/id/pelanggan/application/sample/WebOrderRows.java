package id.pelanggan.application.sample;

import java.util.List;
import java.util.function.Consumer;

/** The web shop's orders: one row for each line. */
record WebOrderRows(Plan plan) implements Consumer<Consumer<List<String>>> {
  static final List<String> HEADER =
      Words.of(
          "order_id, ordered_at, customer_id, sku, product, quantity, unit_price, currency, status,"
              + " original_order");

  @Override
  public void accept(Consumer<List<String>> action) {
    OrderBook.forEach(plan, Outlet.WEB, order -> write(order, action));
  }

  private static void write(SampleOrder order, Consumer<List<String>> action) {
    String time = order.date() + "T" + Notation.clock(order.minute()) + ":00+07:00";
    String customer = Outlet.WEB.customerCode(order.customer());
    for (SampleOrder.Line line : order.lines()) {
      action.accept(
          List.of(
              order.number(),
              time,
              customer,
              line.product().code(),
              line.product().name(),
              Notation.decimal(line.thousandths(), '.'),
              line.price() + ".00",
              Outlet.CURRENCY.getCurrencyCode(),
              Outlet.WEB.word(order.kind()),
              order.original()));
    }
  }
}
