package id.pelanggan.application.operation;

import id.pelanggan.application.port.Operators;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.shop.Shop;

/** Whether the database has a shop yet. */
public sealed interface ShopStatus {

  record None() implements ShopStatus {}

  record Present(Shop shop, Operator owner) implements ShopStatus {}

  /** Reads the owner of {@code shop}; a shop always has one. */
  static ShopStatus of(Shop shop, Operators operators) {
    return new Present(shop, operators.findOwner().orElseThrow());
  }
}
