package id.pelanggan.domain.mapping;

import java.math.BigDecimal;

/** Reads one number by hand. */
final class NumberText {
  private static final int MOST_DIGITS = 18;
  private static final Written<BigDecimal> UNREADABLE =
      new Written.Illegible<>(RefusalReason.NUMBER_UNREADABLE);
  private static final Written<BigDecimal> TOO_LARGE =
      new Written.Illegible<>(RefusalReason.NUMBER_TOO_LARGE);

  private final String text;
  private final NumberStyle style;
  private int begin;
  private int end;
  private long digits;
  private int count;
  private int fraction;

  NumberText(String text, NumberStyle style) {
    this.text = text;
    this.style = style;
    this.end = text.length();
  }

  Written<BigDecimal> read() {
    boolean negative = parentheses();
    boolean signed = negative;
    for (int round = 0; round < 2; round++) {
      char sign = begin < end ? text.charAt(begin) : 0;
      if (sign == '-' || sign == '+' || sign == '\u2212') {
        if (signed) {
          return UNREADABLE;
        }
        signed = true;
        negative = sign != '+';
        begin++;
        skipSpaces();
      }
      currency();
    }
    nothingBehindThePoint();
    if (!whole() || !behindThePoint() || begin != end) {
      return UNREADABLE;
    }
    if (count > MOST_DIGITS) {
      return TOO_LARGE;
    }
    return new Written.Legible<>(BigDecimal.valueOf(negative ? -digits : digits, fraction));
  }

  private boolean parentheses() {
    if (begin < end && text.charAt(begin) == '(' && text.charAt(end - 1) == ')') {
      begin++;
      end--;
      skipSpaces();
      return true;
    }
    return false;
  }

  private void currency() {
    if (begin == end) {
      return;
    }
    begin = CurrencySigns.skipFirst(text, begin, end);
    end = CurrencySigns.skipLast(text, begin, end);
    skipSpaces();
  }

  /** {@code Rp 15.000,-} says that there are no sen. */
  private void nothingBehindThePoint() {
    if (end - begin > 2
        && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u2013')
        && text.charAt(end - 2) == style.point()) {
      end -= 2;
    }
  }

  private boolean whole() {
    int first = begin;
    takeDigits();
    int length = begin - first;
    if (length == 0) {
      return begin < end && text.charAt(begin) == style.point();
    }
    boolean grouped = begin < end && text.charAt(begin) == style.group();
    if (grouped && (length > 3 || text.charAt(first) == '0')) {
      return false;
    }
    while (begin < end && text.charAt(begin) == style.group()) {
      begin++;
      int group = begin;
      takeDigits();
      if (begin - group != 3) {
        return false;
      }
    }
    return true;
  }

  private boolean behindThePoint() {
    if (begin == end) {
      return true;
    }
    if (text.charAt(begin) != style.point()) {
      return false;
    }
    begin++;
    int first = begin;
    takeDigits();
    fraction = begin - first;
    return fraction > 0;
  }

  private void takeDigits() {
    while (begin < end && CellText.isDigit(text.charAt(begin))) {
      if (count < MOST_DIGITS) {
        digits = digits * 10 + (text.charAt(begin) - '0');
      }
      count += digits == 0 ? 0 : 1;
      begin++;
    }
  }

  private void skipSpaces() {
    while (begin < end && CellText.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && CellText.isSpace(text.charAt(end - 1))) {
      end--;
    }
  }
}
