package id.pelanggan.app.linear;

import id.pelanggan.app.text.Messages;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Text as a line holds it, and lines as text comes from them. */
final class Plain {
  static final int LONGEST = 2_000;

  private static final String CUT = " …";

  private Plain() {}

  /** One line with nothing in it that steers a terminal, of a length that can be listened to. */
  static String line(String text) {
    return Messages.printable(cut(text, LONGEST));
  }

  /** The beginning of a text, where it is longer than so many characters. */
  static String cut(String text, int characters) {
    if (text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, characters)) + CUT;
  }

  /** What somebody typed: composed, without outer white space and without the codes of keys. */
  static String typed(String line) {
    String shown =
        line.codePoints()
            .filter(character -> !Character.isISOControl(character) || character == '\t')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return Normalizer.normalize(shown, Form.NFC).strip();
  }
}
