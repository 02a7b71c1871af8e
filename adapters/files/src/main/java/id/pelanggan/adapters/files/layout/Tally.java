package id.pelanggan.adapters.files.layout;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;

/** Counts how rows look when they are divided in one way. */
final class Tally extends AbstractBaseCsvCallbackHandler<Object> {
  private static final int COLUMNS = 1 << 10;

  private final char separator;
  private final int[] rowsOfWidth = new int[COLUMNS + 1];
  private final int[] filledIn = new int[COLUMNS];
  private final int[] quotedIn = new int[COLUMNS];
  private int rows;
  private int firstWidth;
  private long filled;
  private long quotes;
  private long padded;
  private long unpadded;
  private long divisible;
  private int width;
  private boolean blank;

  Tally(char separator) {
    this.separator = separator;
  }

  /**
   * How well it fits, from 0 for rows that are not divided at all. Many columns are better than
   * few, as long as all rows have as many; cells that another separator could divide further are
   * worse than others.
   */
  double score() {
    int usual = usualWidth();
    if (usual < 2) {
      return 0;
    }
    double alike = (double) rowsOfWidth[usual] / rows;
    double whole = 1 - (double) divisible / Math.max(1, filled);
    return alike * alike * whole * Math.log1p(usual) * likenessOfFirst(usual);
  }

  /** The names of columns are seldom fewer than the columns; a single one is nearly never. */
  private double likenessOfFirst(int usual) {
    if (firstWidth == usual) {
      return 1;
    }
    return firstWidth == 1 ? 0.1 : 0.5;
  }

  private int usualWidth() {
    int usual = 0;
    for (int i = 1; i <= COLUMNS; i++) {
      usual = rowsOfWidth[i] >= Math.max(1, rowsOfWidth[usual]) ? i : usual;
    }
    return usual;
  }

  boolean dividesNothing() {
    return rowsOfWidth[1] == rows;
  }

  boolean hasQuotes() {
    return quotes > 0;
  }

  /** Whether each column, but for its name, has quotes around nearly all cells or around none. */
  boolean isQuotedByColumn() {
    for (int i = 0; i < COLUMNS; i++) {
      if (quotedIn[i] > 0 && quotedIn[i] * 10L < filledIn[i] * 9L) {
        return false;
      }
    }
    return true;
  }

  /** Whether nearly all cells behind a separator have a space at an edge. */
  boolean isPadded() {
    return padded > 0 && padded >= unpadded * 9;
  }

  /** Counts the row that a failure or the end of the sample has cut off, if it is the first. */
  void countBrokenRow() {
    if (rows == 0) {
      width++;
      countRow();
    }
  }

  @Override
  protected void handleBegin(long line) {
    width = 0;
    blank = true;
  }

  @Override
  protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
    width = index + 1;
    if (length == 0) {
      return;
    }
    filled++;
    blank = blank && isBlank(text, offset, length);
    if (quoted) {
      quotes++;
    } else {
      countUnquoted(index, text, offset, length);
    }
    if (rows > 0 && index < COLUMNS) {
      filledIn[index]++;
      quotedIn[index] += quoted ? 1 : 0;
    }
  }

  private void countUnquoted(int index, char[] text, int offset, int length) {
    divisible += isDivisible(text, offset, length) ? 1 : 0;
    if (index > 0) {
      boolean space = text[offset] == ' ' || text[offset + length - 1] == ' ';
      padded += space ? 1 : 0;
      unpadded += space ? 0 : 1;
    }
  }

  private static boolean isBlank(char[] text, int offset, int length) {
    int i = offset;
    while (i < offset + length && Character.isWhitespace(text[i])) {
      i++;
    }
    return i == offset + length;
  }

  /** Commas do not count: they stand in ordinary text and numbers. */
  private boolean isDivisible(char[] text, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char read = text[i];
      if (read != separator && (read == ';' || read == '\t' || read == '|')) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected @Nullable Object buildRecord() {
    if (!blank) {
      countRow();
    }
    return null;
  }

  private void countRow() {
    firstWidth = rows == 0 ? width : firstWidth;
    rowsOfWidth[Math.min(width, COLUMNS)]++;
    rows++;
  }
}
