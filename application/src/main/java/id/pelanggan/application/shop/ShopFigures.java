package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

/** The shop in figures. */
public record ShopFigures(
    CustomerFigures customers, ImportFigures imports, SpendingFigures spending) {
  public ShopFigures {
    requireNonNull(customers, "customers is null");
    requireNonNull(imports, "imports is null");
    requireNonNull(spending, "spending is null");
  }
}
