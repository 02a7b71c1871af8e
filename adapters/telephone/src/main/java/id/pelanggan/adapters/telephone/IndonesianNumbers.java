package id.pelanggan.adapters.telephone;

import java.util.Optional;

/**
 * Reads Indonesian numbers, most numbers of an Indonesian shop, in a fraction of the library's
 * time, and understands more spellings of them.
 *
 * <p>Inside Indonesia a number begins with 0, outside with +62. Without either it is known by its
 * length alone: a mobile number of which a spreadsheet took the zero has 9 to 13 digits, and a
 * number with a 62 that nobody marked as a country code at least 10. Shorter ones may be local
 * numbers of any town and are refused.
 */
final class IndonesianNumbers {
  private static final String COUNTRY = "+62";
  private static final int FEWEST_DIGITS = 7;
  private static final int FEWEST_DIGITS_WITHOUT_ZERO = 9;
  private static final int FEWEST_DIGITS_WITH_CODE = 10;

  /** E.164 has fifteen with the country code. */
  private static final int MOST_DIGITS = 13;

  private IndonesianNumbers() {}

  /** Whether a number of {@link Spelling#plain} form is meant to be Indonesian. */
  static boolean isOne(String plain, String region) {
    return plain.startsWith(COUNTRY) || (region.equals("ID") && isNational(plain));
  }

  /**
   * @param plain of which {@link #isOne} holds
   * @return E.164 form; empty where it is too short or too long
   */
  static Optional<String> read(String plain) {
    if (plain.startsWith(COUNTRY)) {
      return inCountry(plain.substring(COUNTRY.length()));
    }
    if (plain.startsWith("0")) {
      return ofDigits(plain.substring(1), FEWEST_DIGITS);
    }
    if (plain.startsWith("62") && plain.length() >= FEWEST_DIGITS_WITH_CODE) {
      return inCountry(plain.substring(2));
    }
    return plain.startsWith("62") || plain.startsWith("1")
        ? Optional.empty()
        : ofDigits(plain, FEWEST_DIGITS_WITHOUT_ZERO);
  }

  /** {@code 0062} and {@code 0044} are numbers as one calls them from abroad. */
  private static boolean isNational(String plain) {
    return !plain.startsWith("+") && !plain.startsWith("00");
  }

  /** The zero of {@code +62 (0)812} is none of the number's; more than one zero is. */
  private static Optional<String> inCountry(String digits) {
    boolean trunk = digits.startsWith("0") && !digits.startsWith("00");
    return ofDigits(trunk ? digits.substring(1) : digits, FEWEST_DIGITS);
  }

  private static Optional<String> ofDigits(String digits, int fewest) {
    return digits.length() >= fewest && digits.length() <= MOST_DIGITS
        ? Optional.of(COUNTRY + digits)
        : Optional.empty();
  }
}
