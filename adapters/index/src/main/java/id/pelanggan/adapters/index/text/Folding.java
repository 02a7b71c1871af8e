package id.pelanggan.adapters.index.text;

import java.text.Normalizer;

/**
 * Brings letters into the one form in which they are compared: small, without accents, digits of
 * every script as those of ASCII. Signs stay where they are, but for apostrophes, which are left
 * out: {@code O'Brien} is one word.
 */
final class Folding {
  private static final String APOSTROPHES =
      "'`\u00b4\u02b9\u02bb\u02bc\u02be\u02bf\u2018\u2019\u201b\u2032";

  private Folding() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int place = 0; place < text.length(); place++) {
      char letter = text.charAt(place);
      if (letter >= 0x80) {
        return foldAny(text);
      }
      if (letter != '\'' && letter != '`') {
        folded.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
      }
    }
    return folded.toString();
  }

  /** Before decomposing, which would make a space of some apostrophes. */
  private static String foldAny(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> APOSTROPHES.indexOf(letter) < 0)
        .forEach(bare::appendCodePoint);
    StringBuilder folded = new StringBuilder(bare.length());
    Normalizer.normalize(bare, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(letter -> append(letter, folded));
    return folded.toString();
  }

  private static void append(int letter, StringBuilder folded) {
    switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
      case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(letter, 10));
      default -> appendPlain(Character.toLowerCase(letter), folded);
    }
  }

  /** Letters that do not decompose, though people leave their strokes away. */
  private static void appendPlain(int letter, StringBuilder folded) {
    switch (letter) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ł' -> folded.append('l');
      case 'ŋ' -> folded.append('n');
      case 'ŧ' -> folded.append('t');
      case 'ς' -> folded.append('σ');
      default -> folded.appendCodePoint(letter);
    }
  }
}
