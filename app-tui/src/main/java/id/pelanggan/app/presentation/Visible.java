package id.pelanggan.app.presentation;

/**
 * What is shown in the place of a character that a terminal must never get: what steers it, what
 * cannot be seen, and what is no character at all.
 *
 * <ul>
 *   <li>control characters: their picture (␛ for escape), line ends: ↵
 *   <li>what is there but hidden, such as the marks of direction and widths of zero: ·
 *   <li>controls of eight bits, halves of pairs, private and unknown characters: �
 *   <li>any kind of space: a space
 * </ul>
 */
final class Visible {
  private static final int LINE_END = '↵';
  private static final int HIDDEN = '·';
  private static final int UNKNOWN = '\uFFFD';
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int WIDE_SPACE = 0x3000;
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;

  private Visible() {}

  /** The character itself where it can be shown. */
  static int of(int character) {
    if (character >= ' ' && character < 0x7F) {
      return character;
    }
    // Terminals disagree about flags; the two letters of the country are the same everywhere.
    if (character >= FIRST_FLAG_LETTER && character <= LAST_FLAG_LETTER) {
      return 'A' + character - FIRST_FLAG_LETTER;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL -> control(character);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE_END;
      case Character.FORMAT -> HIDDEN;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> UNKNOWN;
      case Character.SPACE_SEPARATOR -> character == WIDE_SPACE ? character : ' ';
      default -> isBlankLetter(character) ? HIDDEN : character;
    };
  }

  private static int control(int character) {
    if (character == '\n' || character == '\r') {
      return LINE_END;
    }
    if (character < ' ') {
      return PICTURES + character;
    }
    return character == 0x7F ? PICTURE_OF_DELETE : UNKNOWN;
  }

  /** Letters, marks and symbols that show nothing. */
  private static boolean isBlankLetter(int character) {
    return switch (character) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> (character >= 0x180B && character <= 0x180F) || isSelector(character);
    };
  }

  /** Variation selectors: terminals disagree about what they do to a width. */
  static boolean isSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }
}
