package id.pelanggan.domain.sales;

import static java.util.Objects.requireNonNull;

/**
 * One line of an order. A line is told from others by its place in the document alone; two lines
 * that say the same are two lines.
 *
 * @param productCode as the source has it; empty where the source names none
 * @param description as the source has it; may be empty
 * @param unitPrice rounded to the currency's smallest unit
 * @param amount what the line adds to the order's total
 */
public record OrderLine(
    String productCode, String description, Quantity quantity, Money unitPrice, Money amount) {
  public OrderLine {
    requireNonNull(productCode, "productCode is null");
    requireNonNull(description, "description is null");
    requireNonNull(quantity, "quantity is null");
    requireNonNull(unitPrice, "unitPrice is null");
    requireNonNull(amount, "amount is null");
    if (!unitPrice.currency().equals(amount.currency())) {
      throw new IllegalArgumentException("different currencies in one line");
    }
  }
}
