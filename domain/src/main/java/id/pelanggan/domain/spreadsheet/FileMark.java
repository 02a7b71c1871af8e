package id.pelanggan.domain.spreadsheet;

import static java.util.Objects.requireNonNull;

/**
 * Tells whether a file is still the same one.
 *
 * @param bytes its size on disk
 * @param sha256 of its bytes on disk, in lower-case hexadecimal digits
 */
public record FileMark(long bytes, String sha256) {
  public FileMark {
    requireNonNull(sha256, "sha256 is null");
  }
}
