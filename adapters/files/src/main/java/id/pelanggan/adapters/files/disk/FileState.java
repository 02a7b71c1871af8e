package id.pelanggan.adapters.files.disk;

import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known again without reading it.
 *
 * @param key of the place on the disk; null on systems that have none
 */
record FileState(long size, FileTime modified, @Nullable Object key) {
  private static final String BELOW_A_FILE = "Not a directory";

  /** The state of what the path, or a link there, leads to. */
  static FileState of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_A_FILE, file);
      }
      return new FileState(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    } catch (IOException e) {
      throw Refusal.of(error(e), file, e);
    }
  }

  static SpreadsheetError error(IOException failure) {
    boolean missing =
        failure instanceof NoSuchFileException
            || (!(failure instanceof AccessDeniedException)
                && String.valueOf(failure.getMessage()).contains(BELOW_A_FILE));
    return missing
        ? SpreadsheetError.SPREADSHEET_MISSING
        : SpreadsheetError.SPREADSHEET_NOT_READABLE;
  }
}
