package id.pelanggan.adapters.postgres.sales;

import id.pelanggan.application.port.Orders;
import java.util.Currency;

/** How much of a product a customer bought in one currency. */
public record BoughtRow(
    String name, String currency, long quantityThousandths, long amountMinor, long orders) {
  Orders.Bought toBought() {
    return new Orders.Bought(
        name, Currency.getInstance(currency), quantityThousandths, amountMinor, orders);
  }
}
