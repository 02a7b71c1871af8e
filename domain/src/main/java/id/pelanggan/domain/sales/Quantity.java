package id.pelanggan.domain.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a product: pieces, kilograms, whatever the product is sold by.
 *
 * @param thousandths negative where goods come back
 */
public record Quantity(long thousandths) {
  private static final int DIGITS = 3;

  /**
   * @throws ArithmeticException where it has more than three digits behind the point or is too
   *     large
   */
  public static Quantity of(BigDecimal amount) {
    return new Quantity(
        amount.movePointRight(DIGITS).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(thousandths, DIGITS);
  }
}
