package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.shop.ShopName;

/** Whose database it is, and who works with it. */
public record ShopView(ShopName shop, OperatorName operator) {
  public ShopView {
    requireNonNull(shop, "shop is null");
    requireNonNull(operator, "operator is null");
  }
}
