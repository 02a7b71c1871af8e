package id.pelanggan.adapters.index.snapshot;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Says in the product's words why a copy could not be written. */
final class CopyFailure {
  private CopyFailure() {}

  /** What to throw. */
  static RuntimeException notWritten(IOException failure, Path path) {
    if (failure instanceof ClosedByInterruptException) {
      return new CancellationException("interrupted at the copy of the search index");
    }
    return new PelangganException(
            SearchError.SEARCH_COPY_NOT_WRITTEN,
            Map.of("path", path.toString(), "reason", reason(failure)))
        .withTraceOf(failure);
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
