package id.pelanggan.adapters.files.csv;

/** What one row may take, so that reading takes a bounded amount of memory. */
public final class RowLimit {
  /** Characters of one row. Of an ordinary text in UTF-8 they are as many bytes. */
  public static final int CHARACTERS = 1 << 20;

  public static final int COLUMNS = 1_000;

  /** FastCSV fills it by reading some kilobytes ahead; one that overflows holds too long a row. */
  static final int BUFFER = CHARACTERS + (1 << 16);

  private RowLimit() {}
}
