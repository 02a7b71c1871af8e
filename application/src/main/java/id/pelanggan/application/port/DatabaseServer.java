package id.pelanggan.application.port;

import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;

/**
 * The PostgreSQL server this process works on: one of its own, shared with other processes of the
 * same home, or an external one. All methods may be called from any thread.
 */
public interface DatabaseServer extends AutoCloseable {

  /**
   * Makes sure that the server runs and that this process is counted among its users. Later calls
   * return the same.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where it cannot be started, with the
   *     reason
   */
  DatabaseAccess open();

  /**
   * Called after a connection was lost: starts the server again where it died, and returns where it
   * is now. A server that was stopped on purpose stays stopped.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where it was stopped on purpose or
   *     cannot be started
   */
  DatabaseAccess reopen();

  /** What is known of the server without starting it. */
  ServerReport report();

  /**
   * Ends the server; does not start it first.
   *
   * @param request whether to wait for the other processes that use it
   */
  StopOutcome stop(StopRequest request);

  /** Ends this process's use; the last process ends the server. Safe to call twice. */
  @Override
  void close();
}
