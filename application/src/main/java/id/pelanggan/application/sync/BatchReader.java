package id.pelanggan.application.sync;

import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads a stream page by page and puts pages together to batches: sources have small pages, and
 * storing is quicker in large ones. Used by one thread at a time.
 */
final class BatchReader {
  static final int RECORDS = 5_000;

  /** Sources that are slow are stored as they come. */
  private static final long LONGEST_NANOS = 2_000_000_000L;

  /** How many records a page may have at most. */
  private static final int PAGE = 1_000;

  private static final int MOST_REPEATS = 10;

  private final Connection connection;
  private final ConnectorSession session;
  private final Stream stream;
  private final Scope scope;
  private final RecordReader reader;
  private final Intake intake;
  private Optional<String> cursor;
  private int repeats;
  private boolean done;

  /**
   * @param cursor where the last batch that was stored ended; empty to begin
   */
  BatchReader(
      Connection connection,
      ConnectorSession session,
      Stream stream,
      Scope scope,
      RecordReader reader,
      Intake intake,
      Optional<String> cursor) {
    this.connection = connection;
    this.session = session;
    this.stream = stream;
    this.scope = scope;
    this.reader = reader;
    this.intake = intake;
    this.cursor = cursor;
  }

  /**
   * The next batch; empty after the last one.
   *
   * @throws PelangganException where the source does not do its part; asked again, it reads the
   *     same pages again
   */
  Optional<Batch> next() {
    if (done) {
      return Optional.empty();
    }
    BatchDraft draft = new BatchDraft(reader);
    long start = System.nanoTime();
    do {
      if (Thread.interrupted()) {
        throw new CancellationException("interrupted while a source was read");
      }
      FetchedPage page = session.fetch(stream, cursor, scope, PAGE);
      requireProgress(page);
      draft.add(page);
      cursor = Optional.of(page.cursor());
      done = page.done();
    } while (!done
        && draft.read() < RECORDS
        && (draft.read() == 0 || System.nanoTime() - start < LONGEST_NANOS));
    return Optional.of(draft.finish(connection.id().source(), intake, cursor.orElseThrow(), done));
  }

  /** An empty page may lead to itself for a while; followed for ever it must not be. */
  private void requireProgress(FetchedPage page) {
    boolean same = !page.done() && cursor.filter(page.cursor()::equals).isPresent();
    repeats = same ? repeats + 1 : 0;
    if (repeats > MOST_REPEATS || (same && !page.records().isEmpty())) {
      throw new PelangganException(SyncError.SOURCE_STRUCTURE_CHANGED, Map.of("detail", "cursor"));
    }
  }
}
