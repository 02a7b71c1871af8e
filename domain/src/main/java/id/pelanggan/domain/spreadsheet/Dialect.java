package id.pelanggan.domain.spreadsheet;

/** How a file of rows is written. */
public sealed interface Dialect permits TextDialect, WorkbookDialect {

  /** Whether the first row names the columns. */
  boolean header();

  /** The same but for that. */
  Dialect withHeader(boolean header);
}
