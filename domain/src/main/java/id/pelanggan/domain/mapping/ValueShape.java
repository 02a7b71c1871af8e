package id.pelanggan.domain.mapping;

import java.util.Arrays;
import java.util.Set;

/** What a value looks like, whatever its column is called. */
final class ValueShape {
  private static final Set<String> YES_AND_NO =
      Set.copyOf(
          Words.of(
              "ya tidak tdk y t n yes no true false benar salah 0 1 setuju tidaksetuju optin optout"
                  + " aktif nonaktif on off"));

  private ValueShape() {}

  static boolean isEmail(String value) {
    return EmailAddress.read(value).isPresent();
  }

  static boolean isYesOrNo(String value) {
    return YES_AND_NO.contains(NameForm.compactKey(value));
  }

  static boolean isDate(String value) {
    return Arrays.stream(DateStyle.values()).anyMatch(style -> isDate(value, style));
  }

  static boolean isDate(String value, DateStyle style) {
    return style.read(value, DateStyle.FIRST_YEAR) instanceof Written.Legible;
  }

  static boolean isNumber(String value) {
    return Arrays.stream(NumberStyle.values()).anyMatch(style -> isNumber(value, style));
  }

  static boolean isNumber(String value, NumberStyle style) {
    return style.read(value) instanceof Written.Legible;
  }

  static boolean isIdLike(String value) {
    return value.chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '@');
  }

  /** Enough digits for a phone number, and nothing that none has. */
  static boolean isPhone(String value) {
    long digits = value.chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= 6 && value.chars().noneMatch(c -> Character.isLetter(c) || c == '@');
  }

  /** As most Indonesian mobile numbers are written; a long number alone says nothing. */
  static boolean isMobile(String value) {
    String digits = NameForm.compactKey(value);
    boolean known =
        digits.startsWith("08")
            || digits.startsWith("628")
            || (value.startsWith("+") && digits.length() >= 8);
    return known && digits.length() <= 15 && digits.length() >= 9 && isPhone(value);
  }

  /** {@code 17850.0}. */
  static boolean isWholeWithPoint(String value) {
    return value.length() > 2
        && value.endsWith(".0")
        && value.chars().limit(value.length() - 2L).allMatch(c -> c >= '0' && c <= '9');
  }
}
