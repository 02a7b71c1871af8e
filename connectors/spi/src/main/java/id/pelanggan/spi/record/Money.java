package id.pelanggan.spi.record;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount, as exactly as the source has it.
 *
 * @param amount in whole units of the currency: one rupiah, one dollar
 * @param currency three letters of ISO 4217
 */
public record Money(BigDecimal amount, String currency) {
  public Money {
    Currency.getInstance(currency);
  }

  /**
   * Of a source that counts in the smallest unit.
   *
   * @param minor such as cents; of currencies without any, whole units
   * @throws IllegalArgumentException where there is no such currency
   */
  public static Money ofMinor(long minor, String currency) {
    int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return new Money(BigDecimal.valueOf(minor, digits), currency);
  }

  /**
   * Of a source that writes decimal numbers.
   *
   * @param text such as {@code -12500.50}
   * @throws NumberFormatException where it is no number
   */
  public static Money ofDecimal(String text, String currency) {
    return new Money(new BigDecimal(text), currency);
  }

  /**
   * Of a source that has floating-point numbers: the shortest decimal number that it stands for.
   */
  public static Money ofDouble(double amount, String currency) {
    return new Money(BigDecimal.valueOf(amount), currency);
  }
}
