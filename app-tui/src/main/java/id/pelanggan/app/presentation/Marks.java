package id.pelanggan.app.presentation;

/** Which characters stand upon, or join, the one before them. */
final class Marks {
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int THAI_AM = 0x0E33;
  private static final int LAO_AM = 0x0EB3;
  private static final int FIRST_MODIFIER = 0x1F3FB;
  private static final int LAST_MODIFIER = 0x1F3FF;
  private static final int FIRST_JOINING_SCRIPT = 0x590;

  private Marks() {}

  /** Whether a character belongs to the cluster that a base began. */
  static boolean joins(int base, int previous, int character) {
    if (isMark(character) || Visible.isSelector(character)) {
      return Visible.of(base) != '↵';
    }
    if (isJoiner(character)) {
      return mayJoin(base);
    }
    return isEmoji(base) && (isModifier(character) || (previous == JOINER && isEmoji(character)));
  }

  /** Whether a character shows upon or beside its base. */
  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> isAm(character) || Widths.isMedialJamo(character);
    };
  }

  /** A vowel of Thai and Lao, which joins what stands before it and is a letter otherwise. */
  static boolean isAm(int character) {
    return character == THAI_AM || character == LAO_AM;
  }

  static boolean isEmoji(int character) {
    return character > 0xFF && Character.isExtendedPictographic(character);
  }

  /** Joiners are part of writing some scripts; in others they only hide. */
  private static boolean mayJoin(int base) {
    return isEmoji(base) || (base >= FIRST_JOINING_SCRIPT && Character.isLetter(base));
  }

  private static boolean isJoiner(int character) {
    return character == JOINER || character == NON_JOINER;
  }

  private static boolean isModifier(int character) {
    return character >= FIRST_MODIFIER && character <= LAST_MODIFIER;
  }
}
