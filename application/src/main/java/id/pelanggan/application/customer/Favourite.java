package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.Quantity;

/**
 * A product that a customer bought, less what was taken back.
 *
 * @param name what a catalogue or an order calls it; the code where nobody gives it a name
 * @param orders in how many it was
 */
public record Favourite(String name, Quantity quantity, Money amount, long orders) {
  public Favourite {
    requireNonNull(name, "name is null");
    requireNonNull(quantity, "quantity is null");
    requireNonNull(amount, "amount is null");
  }
}
