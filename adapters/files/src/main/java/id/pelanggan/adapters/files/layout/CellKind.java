package id.pelanggan.adapters.files.layout;

import java.util.regex.Pattern;

/** What a cell looks like, as far as it tells names of columns from values. */
enum CellKind {
  BLANK,
  /** A number, a date, an address for e-mail or the web: never the name of a column. */
  VALUE,
  /** Text with digits, such as a street or an article's code. */
  MIXED,
  TEXT;

  private static final Pattern NUMERIC =
      Pattern.compile("[-+(]?\\p{Sc}?[-+.,/:\\d\\sTZ%()]+\\p{Sc}?");
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+|https?://\\S+");

  /** {@code address_1}, {@code line 2}. */
  private static final Pattern NUMBERED_NAME = Pattern.compile("[\\p{L}_ ]{2,}\\d{1,2}");

  private static final int LONGEST_LOOK = 200;

  static CellKind of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return BLANK;
    }
    if (text.length() > LONGEST_LOOK) {
      return MIXED;
    }
    boolean digits = text.chars().anyMatch(Character::isDigit);
    boolean value = digits && NUMERIC.matcher(text).matches();
    if (value || ADDRESS.matcher(text).matches()) {
      return VALUE;
    }
    return digits && !NUMBERED_NAME.matcher(text).matches() ? MIXED : TEXT;
  }
}
