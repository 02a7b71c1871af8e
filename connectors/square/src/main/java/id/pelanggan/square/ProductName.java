package id.pelanggan.square;

/** What people call a product that has variations. */
final class ProductName {
  /** What Square calls the variation of products that have only one. */
  private static final String ONLY = "Regular";

  private ProductName() {}

  static String of(String item, String variation) {
    if (item.isBlank()) {
      return variation;
    }
    return variation.isBlank() || variation.equals(ONLY) || variation.equals(item)
        ? item
        : item + ", " + variation;
  }
}
