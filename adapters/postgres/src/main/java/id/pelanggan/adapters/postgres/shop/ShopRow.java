package id.pelanggan.adapters.postgres.shop;

import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import java.time.Instant;

/** A row of {@code shop}. */
public record ShopRow(String name, Instant createdAt) {
  Shop toShop() {
    return new Shop(new ShopName(name), createdAt);
  }
}
