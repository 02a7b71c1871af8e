package id.pelanggan.adapters.telephone;

import java.util.Optional;

/** Takes a number out of the spelling that a person or a spreadsheet gave it. */
final class Spelling {
  private static final String SCHEME = "tel:";
  private static final int LONGEST = 60;
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 20;

  private Spelling() {}

  /**
   * The digits, with a plus before them where one is written. An apostrophe may stand before: it
   * tells a spreadsheet to keep a zero.
   *
   * @return empty where anything but digits and what stands between them is there: a letter, an
   *     extension, a second number, the exponent of a number that lost its digits
   */
  static Optional<String> plain(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    String number = withoutPoint(written);
    int begin = number.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? SCHEME.length() : 0;
    for (int place = begin; place < number.length(); place++) {
      char letter = number.charAt(place);
      if ((letter >= '0' && letter <= '9') || (letter == '+' && plain.isEmpty())) {
        plain.append(letter);
      } else if (!isBetween(letter) && !(letter == '\'' && plain.isEmpty())) {
        return Optional.empty();
      }
    }
    int digits = plain.length() - (plain.indexOf("+") == 0 ? 1 : 0);
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS
        ? Optional.of(plain.toString())
        : Optional.empty();
  }

  /** {@code 81234567890.0} is a number that a spreadsheet gave a point, not one more digit. */
  private static String withoutPoint(String written) {
    String number = withoutOuterSpace(written);
    int end = number.length() - 2;
    boolean pointed =
        end >= FEWEST_DIGITS
            && number.endsWith(".0")
            && number.chars().limit(end).allMatch(letter -> letter >= '0' && letter <= '9');
    return pointed ? number.substring(0, end) : number;
  }

  /** No-break spaces with it, which {@link String#strip} leaves. */
  private static String withoutOuterSpace(String written) {
    int begin = 0;
    int end = written.length();
    while (begin < end && isSpace(written.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(written.charAt(end - 1))) {
      end--;
    }
    return written.substring(begin, end);
  }

  private static boolean isSpace(char letter) {
    return Character.isSpaceChar(letter) || Character.isWhitespace(letter);
  }

  private static boolean isBetween(char letter) {
    return switch (letter) {
      case '-', '.', '(', ')', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> true;
      case '\u200b', '\u200e', '\u202a', '\u202c', '\ufeff' -> true;
      default -> isSpace(letter);
    };
  }
}
