package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Shops;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says whose database it is; needs no key and no permission, as it is shown before anything. */
public final class DescribeShop {
  private final Shops shops;
  private final Operators operators;

  @Inject
  public DescribeShop(Shops shops, Operators operators) {
    this.shops = requireNonNull(shops, "shops is null");
    this.operators = requireNonNull(operators, "operators is null");
  }

  /** Empty where no shop was set up. */
  public Optional<ShopView> describe() {
    return shops
        .findShop()
        .flatMap(
            shop -> operators.findOwner().map(owner -> new ShopView(shop.name(), owner.name())));
  }
}
