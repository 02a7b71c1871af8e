package id.pelanggan.adapters.files.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers as people write them, without exponents and without a fraction of zeros. Spreadsheet
 * programs keep 15 digits, and so does this; digits of a whole number stay as they are written.
 */
final class PlainNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 64;

  /** A double goes no further; nothing that people write does. */
  private static final long MAGNITUDE = 310;

  private static final int PLAIN = 15;

  private PlainNumber() {}

  /** Empty where it is no number, or infinite. */
  static Optional<String> of(String written) {
    if (isPlain(written)) {
      return Optional.of(written);
    }
    return parse(written).map(PlainNumber::plain);
  }

  /** The number itself; empty where it is none. */
  static Optional<BigDecimal> parse(String written) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(text);
      long magnitude = (long) value.precision() - value.scale();
      return value.signum() == 0
          ? Optional.of(BigDecimal.ZERO)
          : Optional.of(value).filter(some -> Math.abs(magnitude) <= MAGNITUDE);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String plain(BigDecimal value) {
    BigDecimal shown = value.scale() == 0 ? value : value.round(DIGITS);
    return shown.stripTrailingZeros().toPlainString();
  }

  private static boolean isPlain(String text) {
    int length = text.length();
    boolean plain = length > 0 && length <= PLAIN && (text.charAt(0) != '0' || length == 1);
    for (int i = 0; plain && i < length; i++) {
      plain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return plain;
  }
}
