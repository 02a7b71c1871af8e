package id.pelanggan.application.port;

import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import java.util.List;
import java.util.Optional;

/**
 * A connection that is open. Used by one thread at a time. Calls may take long; they end early with
 * a {@link java.util.concurrent.CancellationException} when their thread is interrupted, and throw
 * a {@link id.pelanggan.domain.failure.PelangganException} with a {@code SyncError} where the
 * source does not do its part.
 */
public interface ConnectorSession extends AutoCloseable {

  /** Finds out whether everything that a sync needs is in place; at least one finding. */
  List<CheckFinding> check();

  /** What can be read, in the order in which it should be. */
  List<StreamType> streams();

  /**
   * Reads the next page.
   *
   * @param cursor where the last one ended; empty to begin
   * @param scope the range of which only matters
   * @param limit how many records are wanted at most
   */
  FetchedPage fetch(Stream stream, Optional<String> cursor, Scope scope, int limit);

  /**
   * Tells the system of a change; only asked of connectors that say they can.
   *
   * @throws UnsupportedOperationException where the connector cannot
   */
  default Push.Outcome push(Push change) {
    throw new UnsupportedOperationException("this connector only reads");
  }

  @Override
  void close();

  /**
   * @param complete whether each reading brings everything, not only what changed
   */
  record StreamType(Stream stream, boolean complete) {}
}
