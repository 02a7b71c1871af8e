package id.pelanggan.domain.mapping;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How people write currencies beside numbers. */
final class CurrencySigns {
  private static final Map<String, Currency> SIGNS = signs();
  private static final int LONGEST = 7;

  private CurrencySigns() {}

  /** The currency of a sign or a code in any case; empty for {@code $}, which many have. */
  static Optional<Currency> find(String sign) {
    return Optional.ofNullable(SIGNS.get(sign.toUpperCase(Locale.ROOT)));
  }

  /** The currency that is written before or behind a number; empty where none is. */
  static Optional<Currency> findBeside(String number) {
    int end = number.length();
    int begin = 0;
    while (begin < end && "(-+\u2212 ".indexOf(number.charAt(begin)) >= 0) {
      begin++;
    }
    int behind = endOfSign(number, begin, end);
    Optional<Currency> first = find(withoutDot(number.substring(begin, behind)));
    if (first.isPresent()) {
      return first;
    }
    while (end > begin && number.charAt(end - 1) == ')') {
      end--;
    }
    return find(number.substring(beginOfSign(number, begin, end), end));
  }

  /** Whether a sign, known or not, can stand beside this number. */
  static boolean isBeside(String number) {
    return !number.isEmpty()
        && (isSign(number.charAt(number.length() - 1))
            || isSign(number.charAt(0))
            || number.charAt(0) == '('
            || (number.length() > 1 && isSign(number.charAt(1))));
  }

  /** Where the number begins behind a currency's sign; {@code begin} where there is none. */
  static int skipFirst(String text, int begin, int end) {
    int behind = endOfSign(text, begin, end);
    if (behind == begin || behind - begin > LONGEST) {
      return begin;
    }
    return isKnown(withoutDot(text.substring(begin, behind))) ? behind : begin;
  }

  /** Where the number ends before a currency's sign; {@code end} where there is none. */
  static int skipLast(String text, int begin, int end) {
    int first = beginOfSign(text, begin, end);
    return first < end && isKnown(text.substring(first, end)) ? first : end;
  }

  private static int endOfSign(String text, int begin, int end) {
    int behind = begin;
    while (behind < end && isSign(text.charAt(behind))) {
      behind++;
    }
    boolean dot = behind > begin && behind < end && text.charAt(behind) == '.';
    return dot ? behind + 1 : behind;
  }

  private static int beginOfSign(String text, int begin, int end) {
    int first = end;
    while (first > begin && isSign(text.charAt(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isKnown(String sign) {
    return sign.equals("$") || SIGNS.containsKey(sign.toUpperCase(Locale.ROOT));
  }

  private static String withoutDot(String sign) {
    return sign.endsWith(".") ? sign.substring(0, sign.length() - 1) : sign;
  }

  private static boolean isSign(char letter) {
    return Character.isLetter(letter) || Character.getType(letter) == Character.CURRENCY_SYMBOL;
  }

  private static Map<String, Currency> signs() {
    Map<String, Currency> signs = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      signs.put(currency.getCurrencyCode(), currency);
    }
    signs.put("RP", Currency.getInstance("IDR"));
    signs.put("RUPIAH", Currency.getInstance("IDR"));
    signs.put("\u00a3", Currency.getInstance("GBP"));
    signs.put("\u20ac", Currency.getInstance("EUR"));
    signs.put("RM", Currency.getInstance("MYR"));
    signs.put("US$", Currency.getInstance("USD"));
    signs.put("S$", Currency.getInstance("SGD"));
    return Map.copyOf(signs);
  }
}
