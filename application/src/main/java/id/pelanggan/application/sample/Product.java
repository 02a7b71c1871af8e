package id.pelanggan.application.sample;

/**
 * Something on the shelf.
 *
 * @param unit what it is sold by; by the kilogram also in parts
 * @param price of one unit in whole rupiah, a multiple of 500
 */
record Product(String code, String name, String category, String unit, long price) {
  static final String KILOGRAM = "kg";

  private static final int ROUND = 500;

  boolean byWeight() {
    return unit.equals(KILOGRAM);
  }

  /** What was asked for it in the first year of the files. */
  long priceBefore() {
    return (price * 95 / 100 + ROUND / 2) / ROUND * ROUND;
  }
}
