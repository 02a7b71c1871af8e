package id.pelanggan.application.port;

import java.util.function.Supplier;

/**
 * Makes several calls of ports one unit: all of it is stored, or none.
 *
 * <p>The transaction belongs to the calling thread; ports called from another thread do not take
 * part. A call inside a running transaction joins it. Isolation is READ COMMITTED.
 */
public interface Transactions {

  /**
   * Runs the work and commits; rolls back when it throws, and throws the same exception.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where the database cannot be reached or
   *     refuses the commit
   */
  <T> T inTransaction(Supplier<T> work);

  /**
   * As {@link #inTransaction}, for one of many steps of a long work that notes in the same
   * transaction how far it came. Two things are looser. What it inserts may still be on its way
   * when the insert returns, so that a refusal may be thrown later, by the commit at the latest.
   * And the commit does not wait for the disk: where the server's machine crashes, the last steps
   * may be gone, each whole, the newest first; the next commit of {@link #inTransaction} makes all
   * before it durable.
   */
  <T> T inPageTransaction(Supplier<T> work);
}
