package id.pelanggan.application.sample;

import java.time.LocalDate;

/** How numbers and dates are written; by hand, since a million rows are to be made quickly. */
final class Notation {
  private static final int THOUSAND = 1_000;

  private Notation() {}

  /** With zeros in front. */
  static String padded(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** 17/05/1990 */
  static String date(LocalDate date, char separator) {
    return padded(date.getDayOfMonth(), 2)
        + separator
        + padded(date.getMonthValue(), 2)
        + separator
        + date.getYear();
  }

  /** 08:05 */
  static String clock(int minute) {
    return padded(minute / 60, 2) + ":" + padded(minute % 60, 2);
  }

  /** 1.250.000 */
  static String dotted(long number) {
    if (number < THOUSAND) {
      return Long.toString(number);
    }
    return dotted(number / THOUSAND) + "." + padded(number % THOUSAND, 3);
  }

  /** 0,25 for 250, without zeros at the end; the sign stands in front. */
  static String decimal(long thousandths, char separator) {
    long size = Math.abs(thousandths);
    String sign = thousandths < 0 ? "-" : "";
    String whole = sign + size / THOUSAND;
    if (size % THOUSAND == 0) {
      return whole;
    }
    String fraction = padded(size % THOUSAND, 3);
    int end = fraction.length();
    while (fraction.charAt(end - 1) == '0') {
      end--;
    }
    return whole + separator + fraction.substring(0, end);
  }
}
