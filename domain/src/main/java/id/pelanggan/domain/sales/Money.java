package id.pelanggan.domain.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor in the currency's smallest unit as ISO 4217 counts it: cents, and sen for the
 *     rupiah; negative where money goes back
 */
public record Money(long minor, Currency currency) {
  public Money {
    requireNonNull(currency, "currency is null");
  }

  /**
   * The nearest amount to a decimal number; halves go to the even neighbour.
   *
   * @throws ArithmeticException where it is larger than a {@code long} can hold
   */
  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(
        amount
            .movePointRight(digits(currency))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact(),
        currency);
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * @throws IllegalArgumentException where the currencies differ
   * @throws ArithmeticException where the sum is larger than a {@code long} can hold
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("different currencies");
    }
    return new Money(Math.addExact(minor, other.minor), currency);
  }

  public Money negated() {
    return new Money(Math.negateExact(minor), currency);
  }

  /** The amount in the currency's main unit, exactly. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, digits(currency));
  }

  /** Currencies without a fraction, and things that are traded like one, have none. */
  private static int digits(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
