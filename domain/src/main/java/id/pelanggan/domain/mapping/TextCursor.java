package id.pelanggan.domain.mapping;

import java.util.Locale;

/** A place in a text, which moves behind what was recognised there. */
final class TextCursor {
  private static final int MISSING = -1;

  private final String text;
  private int place;

  TextCursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return place == text.length();
  }

  /** The character here; U+0000 at the end. */
  char peek() {
    return at(place);
  }

  boolean atDigit() {
    return CellText.isDigit(peek());
  }

  boolean atLetter() {
    return isLetter(peek());
  }

  boolean skip(char letter) {
    boolean here = !atEnd() && peek() == letter;
    place += here ? 1 : 0;
    return here;
  }

  boolean skipSpaces() {
    int begin = place;
    while (!atEnd() && CellText.isSpace(peek())) {
      place++;
    }
    return place > begin;
  }

  /**
   * Goes behind one of {@code - / .} or spaces.
   *
   * @return which one it was; U+0000 where none is here
   */
  char skipSeparator() {
    char separator = peek();
    if (separator == '-' || separator == '/' || separator == '.') {
      place++;
      skipSpaces();
      return separator;
    }
    return skipSpaces() ? ' ' : 0;
  }

  int digitsAhead() {
    int end = place;
    while (CellText.isDigit(at(end))) {
      end++;
    }
    return end - place;
  }

  /** A number of so many digits, and -1 where there are fewer; stops at the greatest number. */
  int number(int fewest, int most) {
    int begin = place;
    int number = 0;
    while (place - begin < most && atDigit()) {
      number = number * 10 + (peek() - '0');
      place++;
    }
    return place - begin < fewest ? MISSING : number;
  }

  /** The letters here in lower case, without moving. */
  String lettersAhead() {
    int end = place;
    while (isLetter(at(end))) {
      end++;
    }
    return text.substring(place, end).toLowerCase(Locale.ROOT);
  }

  /** The letters here in lower case. */
  String letters() {
    String letters = lettersAhead();
    skipLetters();
    return letters;
  }

  void skipLetters() {
    while (atLetter()) {
      place++;
    }
  }

  boolean atWeekday() {
    return atLetter() && CalendarNames.isWeekday(lettersAhead());
  }

  /** The month that is named here, 1 to 12, and -1 where none is. */
  int month() {
    return CalendarNames.month(letters());
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  /** The apostrophe is for {@code Jum'at}. */
  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '\''
        || letter == '\u2019';
  }
}
