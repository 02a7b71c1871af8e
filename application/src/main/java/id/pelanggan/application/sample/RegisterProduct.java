package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that is sold.
 *
 * @param unit what it is sold by
 * @param price of one unit in whole rupiah
 */
public record RegisterProduct(
    String id, String name, String category, String unit, long price, Instant updatedAt) {
  public RegisterProduct {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    requireNonNull(category, "category is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(updatedAt, "updatedAt is null");
  }

  /** The price list was renewed in the middle of the time. */
  static RegisterProduct of(Product product, Plan plan) {
    return new RegisterProduct(
        product.code(),
        product.name(),
        product.category(),
        product.unit(),
        product.price(),
        RegisterTime.of(plan.day(plan.days() / 2), RegisterTime.OPENING));
  }
}
