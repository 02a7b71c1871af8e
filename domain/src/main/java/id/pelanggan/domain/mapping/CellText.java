package id.pelanggan.domain.mapping;

/** What is done to the text of every cell. */
final class CellText {
  private CellText() {}

  /**
   * Takes away white space at both ends, with the kinds that {@link String#strip} leaves: no-break
   * and zero-width spaces, byte order marks.
   */
  static String strip(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  static boolean isSpace(char letter) {
    if (letter < 0x80) {
      return letter <= ' ';
    }
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '\u0085'
        || letter == '\u200b'
        || letter == '\ufeff';
  }

  /** The first characters of a text, without half of a pair at the end. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  /** Whether a database can store it: neither U+0000 nor half of a surrogate pair is in it. */
  static boolean isStorable(String text) {
    for (int place = 0; place < text.length(); place++) {
      char letter = text.charAt(place);
      if (letter == 0) {
        return false;
      }
      if (Character.isSurrogate(letter)) {
        if (!Character.isSurrogatePair(
            letter, place + 1 < text.length() ? text.charAt(place + 1) : ' ')) {
          return false;
        }
        place++;
      }
    }
    return true;
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
