package id.pelanggan.toolkit.value;

import id.pelanggan.spi.record.Money;
import id.pelanggan.spi.record.UnreadableRecord.Problem;
import id.pelanggan.toolkit.json.JsonObject;
import java.math.BigDecimal;

/** How a source writes an amount. */
public enum MoneyForm {
  /** A whole number of the smallest unit, such as cents. */
  MINOR_UNITS {
    @Override
    Money amount(JsonObject from, String field, String currency) {
      return Money.ofMinor(from.requireWhole(field), currency);
    }
  },
  /** A decimal number in a text, such as {@code "-12500.50"}. */
  DECIMAL_TEXT {
    @Override
    Money amount(JsonObject from, String field, String currency) {
      return from.understand(field, text -> Money.ofDecimal(text, currency));
    }
  },
  /** A number of JSON; what stands there counts, not the nearest binary fraction. */
  NUMBER {
    @Override
    Money amount(JsonObject from, String field, String currency) {
      BigDecimal number =
          from.findNumber(field).orElseThrow(() -> from.problem(Problem.VALUE_MISSING, field));
      return new Money(number, currency);
    }
  };

  /**
   * Reads an amount.
   *
   * @param currencyField where the currency stands beside it
   * @throws id.pelanggan.toolkit.json.FieldProblem where it cannot be
   */
  public Money read(JsonObject from, String field, String currencyField) {
    String currency = from.requireText(currencyField);
    try {
      return amount(from, field, currency);
    } catch (IllegalArgumentException _) {
      throw from.problem(Problem.VALUE_UNREADABLE, currencyField);
    }
  }

  abstract Money amount(JsonObject from, String field, String currency);
}
