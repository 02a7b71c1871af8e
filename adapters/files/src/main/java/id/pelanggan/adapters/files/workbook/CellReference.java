package id.pelanggan.adapters.files.workbook;

/** The place of a cell, such as {@code AB12}. */
final class CellReference {
  /** Sheets end at XFD. */
  static final int COLUMNS = 16_384;

  static final int ROWS = 1_048_576;

  private static final int LETTERS = 26;
  private static final int LONGEST = 10;

  private CellReference() {}

  /**
   * The column, from 0.
   *
   * @param row that the cell must be in
   */
  static int column(Part part, String reference, int row) {
    int column = 0;
    int at = 0;
    boolean letter = reference.length() <= LONGEST && !reference.isEmpty();
    while (letter && at < reference.length()) {
      int digit = Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
      letter = digit >= 1 && digit <= LETTERS;
      column = letter ? column * LETTERS + digit : column;
      at += letter ? 1 : 0;
    }
    boolean within = at >= 1 && at <= 3 && column <= COLUMNS;
    if (!within || part.number(reference.substring(at)) != row) {
      throw part.damaged();
    }
    return column - 1;
  }
}
