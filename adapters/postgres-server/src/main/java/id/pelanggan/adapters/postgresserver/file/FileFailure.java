package id.pelanggan.adapters.postgresserver.file;

import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;

/** Says in the product's words why a file could not be read or written. */
public final class FileFailure {
  private static final String NO_SPACE = "No space left on device";
  private static final String QUOTA = "Disk quota exceeded";
  private static final String NOT_PERMITTED = "Operation not permitted";
  private static final String READ_ONLY = "Read-only file system";

  private FileFailure() {}

  public static PelangganException of(IOException failure, Path path) {
    return new PelangganException(
            code(failure),
            Map.of("path", path.toString(), "reason", failure.getClass().getSimpleName()))
        .withTraceOf(failure);
  }

  /** Whether the text of a program's output or of an exception says that the disk is full. */
  public static boolean saysDiskFull(String text) {
    return text.contains(NO_SPACE) || text.contains(QUOTA);
  }

  private static FileError code(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (saysDiskFull(message)) {
      return FileError.DISK_FULL;
    }
    boolean refused =
        failure instanceof AccessDeniedException
            || message.contains(NOT_PERMITTED)
            || message.contains(READ_ONLY);
    return refused ? FileError.FILE_NOT_PERMITTED : FileError.FILE_FAILED;
  }
}
