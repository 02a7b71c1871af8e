package id.pelanggan.domain.spreadsheet;

import static java.util.Objects.requireNonNull;

/**
 * Lines of text.
 *
 * @param charset name of the encoding, such as {@code UTF-8} or {@code windows-1252}
 * @param separator between the cells of a row
 * @param quote around cells that hold a separator or a line end
 * @param header whether the first row names the columns
 * @param trimmed whether white space around cells is only there for looks
 * @param compressed whether the file is packed with gzip
 */
public record TextDialect(
    String charset, char separator, char quote, boolean header, boolean trimmed, boolean compressed)
    implements Dialect {
  public TextDialect {
    requireNonNull(charset, "charset is null");
  }

  @Override
  public TextDialect withHeader(boolean named) {
    return new TextDialect(charset, separator, quote, named, trimmed, compressed);
  }
}
