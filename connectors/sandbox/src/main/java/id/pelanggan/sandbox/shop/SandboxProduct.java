package id.pelanggan.sandbox.shop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that is sold.
 *
 * @param id of the variation, which order lines name; at most 190 characters
 * @param category may be empty
 * @param unit what it is sold by, such as {@code kg}; empty for pieces
 * @param price of one unit, in the currency's smallest unit
 * @param deleted whether it is not sold any more; it is still told of, marked as deleted
 */
public record SandboxProduct(
    String id,
    Instant updatedAt,
    String name,
    String category,
    String unit,
    long price,
    boolean deleted) {
  public SandboxProduct {
    requireNonNull(id, "id is null");
    requireNonNull(updatedAt, "updatedAt is null");
    requireNonNull(name, "name is null");
    requireNonNull(category, "category is null");
    requireNonNull(unit, "unit is null");
  }

  /** The same, not sold any more. */
  public SandboxProduct deletedAt(Instant time) {
    return new SandboxProduct(id, time, name, category, unit, price, true);
  }
}
