package id.pelanggan.domain.shop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The business that one database belongs to.
 *
 * @param createdAt when its database was set up
 */
public record Shop(ShopName name, Instant createdAt) {
  public Shop {
    requireNonNull(name, "name is null");
    requireNonNull(createdAt, "createdAt is null");
  }
}
