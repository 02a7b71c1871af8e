package id.pelanggan.domain.mapping;

import java.text.Normalizer;

/** Names are kept as written, and compared in a form of their own. */
public final class NameForm {
  private NameForm() {}

  /**
   * What two spellings of one name have in common: no case, no accents, no apostrophes; every run
   * of other signs and spaces is one space, and none is at the ends. {@code Nur'Aini ABDUL-RAHMAN}
   * becomes {@code nuraini abdul rahman}.
   *
   * @return empty where the name has neither letters nor digits; the same again for its own result
   */
  public static String compareKey(String name) {
    return new NameKey(true).of(name);
  }

  /** The same without any space, for what people write with and without: headers, key words. */
  static String compactKey(String words) {
    return new NameKey(false).of(words);
  }

  /** Builds one form. */
  private static final class NameKey {
    private final boolean spaced;
    private final StringBuilder key = new StringBuilder();
    private boolean apart;

    NameKey(boolean spaced) {
      this.spaced = spaced;
    }

    String of(String name) {
      String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
      for (int place = 0; place < plain.length(); ) {
        int point = plain.codePointAt(place);
        place += Character.charCount(point);
        add(point);
      }
      return key.toString();
    }

    private void add(int point) {
      if (point < 0x80 ? isAsciiWord(point) : isWord(point)) {
        if (apart && !key.isEmpty()) {
          key.append(' ');
        }
        apart = false;
        fold(point);
      } else if (!isJoint(point)) {
        apart = spaced;
      }
    }

    private void fold(int point) {
      switch (point) {
        case 'ß', 'ẞ' -> key.append("ss");
        case 'æ', 'Æ' -> key.append("ae");
        case 'œ', 'Œ' -> key.append("oe");
        case 'ø', 'Ø' -> key.append('o');
        case 'ł', 'Ł' -> key.append('l');
        case 'đ', 'Đ', 'ð', 'Ð' -> key.append('d');
        case 'ı' -> key.append('i');
        default -> key.appendCodePoint(Character.toLowerCase(Character.toUpperCase(point)));
      }
    }

    private static boolean isAscii(String text) {
      for (int place = 0; place < text.length(); place++) {
        if (text.charAt(place) >= 0x80) {
          return false;
        }
      }
      return true;
    }

    private static boolean isAsciiWord(int point) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }

    private static boolean isWord(int point) {
      return Character.isLetterOrDigit(point)
          || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** What stands within a word: accents and apostrophes. */
    private static boolean isJoint(int point) {
      return point == '\''
          || point == '`'
          || point == '\u2018'
          || point == '\u2019'
          || Character.getType(point) == Character.NON_SPACING_MARK;
    }
  }
}
