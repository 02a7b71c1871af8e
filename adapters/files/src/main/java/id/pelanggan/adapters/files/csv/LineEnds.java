package id.pelanggan.adapters.files.csv;

/** Counts lines that end with CR, LF or both. */
final class LineEnds {
  private boolean afterReturn;

  /** Whether a line ends with this character, the next one of a text. */
  boolean endsWith(int read) {
    boolean second = afterReturn && read == '\n';
    afterReturn = read == '\r';
    return afterReturn || (read == '\n' && !second);
  }

  static long count(String text) {
    LineEnds ends = new LineEnds();
    return text.chars().filter(ends::endsWith).count();
  }
}
