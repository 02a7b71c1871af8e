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
}
