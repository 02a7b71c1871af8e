package id.pelanggan.adapters.vault.file;

import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Says in the product's words why a file could not be read or written. */
public final class FileFailure {
  private FileFailure() {}

  /** What to throw. An interrupted thread's files are left as a crash would leave them. */
  public static RuntimeException of(IOException failure, Path path) {
    if (failure instanceof ClosedByInterruptException
        || failure instanceof FileLockInterruptionException) {
      return interrupted();
    }
    return failure(path, reason(failure)).withTraceOf(failure);
  }

  /** Another process holds the lock and does not go on. */
  static PelangganException locked(Path path) {
    return failure(path, "locked by another process");
  }

  static CancellationException interrupted() {
    return new CancellationException("interrupted at the files of the keys");
  }

  private static PelangganException failure(Path path, String reason) {
    return new PelangganException(
        KeyFilesError.KEY_FILES_FAILED, Map.of("path", path.toString(), "reason", reason));
  }

  private static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
      return "disk full";
    }
    boolean refused =
        failure instanceof AccessDeniedException
            || message.contains("Operation not permitted")
            || message.contains("Read-only file system");
    return refused ? "not permitted" : failure.getClass().getSimpleName();
  }
}
