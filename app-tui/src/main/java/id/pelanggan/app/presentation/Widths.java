package id.pelanggan.app.presentation;

/**
 * How many columns terminals give to one character: two for what East Asian scripts and emoji need,
 * none for what stands upon another character, otherwise one (Unicode Standard Annex 11; ambiguous
 * widths are one).
 */
final class Widths {
  /** First and last characters of East Asian Width W and F, without emoji, which Java knows. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E, 0x3041, 0x3247,
    0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
    0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F200,
    0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x20000,
    0x2FFFD, 0x30000, 0x3FFFD
  };

  private Widths() {}

  /** 0, 1 or 2. */
  static int of(int character) {
    if (character < 0x300) {
      return 1;
    }
    if (isAbove(character)) {
      return 0;
    }
    return isWide(character) || Character.isEmojiPresentation(character) ? 2 : 1;
  }

  /** Whether a character takes no column of its own. */
  private static boolean isAbove(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || isMedialJamo(character);
  }

  /** A vowel or a final consonant that joins the Hangul before it. */
  static boolean isMedialJamo(int character) {
    return (character >= 0x1160 && character <= 0x11FF)
        || (character >= 0xD7B0 && character <= 0xD7FB);
  }

  private static boolean isWide(int character) {
    if (character < WIDE[0]) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (character < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (character > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
