package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;

/** Says how the shop is doing; needs no key. Each part can be asked for alone as well. */
public final class SummarizeShop {
  private final CountShopCustomers countShopCustomers;
  private final ReviewImports reviewImports;
  private final SumSpending sumSpending;

  @Inject
  public SummarizeShop(
      CountShopCustomers countShopCustomers, ReviewImports reviewImports, SumSpending sumSpending) {
    this.countShopCustomers = requireNonNull(countShopCustomers, "countShopCustomers is null");
    this.reviewImports = requireNonNull(reviewImports, "reviewImports is null");
    this.sumSpending = requireNonNull(sumSpending, "sumSpending is null");
  }

  public ShopFigures summarize(CallContext context) {
    return new ShopFigures(
        countShopCustomers.count(context), reviewImports.review(context), sumSpending.sum(context));
  }
}
