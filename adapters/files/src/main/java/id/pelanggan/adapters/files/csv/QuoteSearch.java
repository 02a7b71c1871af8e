package id.pelanggan.adapters.files.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalLong;

/**
 * Tells a row that is too long in itself from one that a quote nobody closed has made so. Reads the
 * row a second time, since FastCSV keeps to itself what it was in the middle of.
 */
final class QuoteSearch {
  private static final int END = -1;

  private final Reader text;
  private final CellLayout layout;
  private final LineEnds ends = new LineEnds();
  private long line = 1;
  private long opened;
  private boolean quoted;
  private boolean justClosed;
  private boolean cellBegins = true;

  /**
   * @param text of the file from its beginning; stays open
   */
  QuoteSearch(Reader text, CellLayout layout) {
    this.text = new BufferedReader(text);
    this.layout = layout;
  }

  /**
   * The line of the quote that is open where the row reaches its limit.
   *
   * @param row the line where the row begins
   */
  OptionalLong find(long row) throws IOException {
    int read = 0;
    while (line < row && read != END) {
      read = next();
    }
    for (int i = 0; i < RowLimit.CHARACTERS && read != END; i++) {
      read = next();
      follow(read);
    }
    return quoted ? OptionalLong.of(opened) : OptionalLong.empty();
  }

  private int next() throws IOException {
    int read = text.read();
    line += ends.endsWith(read) ? 1 : 0;
    return read;
  }

  private void follow(int read) {
    boolean isQuote = read == layout.quote();
    if (quoted) {
      quoted = !isQuote;
      justClosed = isQuote;
    } else if (isQuote && (cellBegins || justClosed)) {
      opened = justClosed ? opened : line;
      quoted = true;
      cellBegins = false;
    } else {
      justClosed = false;
      cellBegins = read == layout.separator() || (cellBegins && isLookedOver(read));
    }
  }

  /** The line feed of the line end in front of the row may still come. */
  private boolean isLookedOver(int read) {
    return read == '\n' || (layout.trimmed() && read == ' ');
  }
}
