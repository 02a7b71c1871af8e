package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.exporting.ExportProgress.Listener;
import id.pelanggan.application.exporting.ExportProgress.Stage;
import id.pelanggan.domain.document.Document;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * What is exported, page by page, as often as it is read.
 *
 * @param pages hands over some thousand documents at a time
 * @param total about how many there are
 */
record Feed(Consumer<Consumer<List<Document>>> pages, long total, Listener listener) {
  Feed {
    requireNonNull(pages, "pages is null");
    requireNonNull(listener, "listener is null");
  }

  /**
   * @return how many there were
   * @throws CancellationException where the thread was interrupted
   */
  long read(Stage stage, Consumer<List<Document>> page) {
    long[] done = {0};
    try {
      pages.accept(documents -> {
        requireUninterrupted();
        page.accept(documents);
        done[0] += documents.size();
        listener.report(new ExportProgress(stage, done[0], total));
      });
    } catch (RuntimeException e) {
      requireUninterrupted();
      throw e;
    }
    requireUninterrupted();
    return done[0];
  }

  /** What an interrupted thread asked of the database failed because of that. */
  private static void requireUninterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while documents were exported");
    }
  }
}
