package id.pelanggan.domain.spreadsheet;

import static java.util.Objects.requireNonNull;

/**
 * How a file of rows is written.
 *
 * @param charset name of the encoding, such as {@code UTF-8} or {@code windows-1252}
 * @param separator between the cells of a row
 * @param quote around cells that hold a separator or a line end
 * @param header whether the first row names the columns
 * @param trimmed whether white space around cells is only there for looks
 * @param compressed whether the file is packed with gzip
 */
public record Dialect(
    String charset,
    char separator,
    char quote,
    boolean header,
    boolean trimmed,
    boolean compressed) {
  public Dialect {
    requireNonNull(charset, "charset is null");
  }
}
