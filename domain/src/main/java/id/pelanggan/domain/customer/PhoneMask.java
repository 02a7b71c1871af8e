package id.pelanggan.domain.customer;

import java.util.Optional;

/** Shows as much of a phone number as tells it from others of the same customer. */
final class PhoneMask {
  private static final String HOME_COUNTRY = "+62";
  private static final String HIDDEN = " •••• ";
  private static final int FIRST_DIGITS = 3;
  private static final int HIDDEN_DIGITS = 4;
  private static final int LAST_DIGITS = 4;
  private static final int FEWEST_LAST_DIGITS = 2;

  private PhoneMask() {}

  /**
   * Empty where too few digits would stay hidden.
   *
   * @param number in E.164 form
   */
  static Optional<String> of(String number) {
    boolean home = number.startsWith(HOME_COUNTRY);
    int country = home ? HOME_COUNTRY.length() : 1;
    int shown = country + FIRST_DIGITS;
    int last = Math.min(LAST_DIGITS, number.length() - shown - HIDDEN_DIGITS);
    if (last < FEWEST_LAST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(
        number.substring(0, country)
            + (home ? " " : "")
            + number.substring(country, shown)
            + HIDDEN
            + number.substring(number.length() - last));
  }
}
