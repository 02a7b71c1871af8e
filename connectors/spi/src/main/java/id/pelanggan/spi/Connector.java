package id.pelanggan.spi;

import java.util.List;

/**
 * One connection that is open. Used by one thread at a time, not always the same one. Every method
 * but {@link #close} may take long, ends early when its thread is interrupted, and throws {@link
 * ConnectorException} where it cannot do its work.
 */
public interface Connector extends AutoCloseable {

  /**
   * Finds out whether everything that a sync needs is in place, and changes nothing.
   *
   * @return what was found; does not throw for wrong credentials or missing permissions
   */
  CheckReport check();

  /** What can be read, in the order in which it should be: whom others refer to comes first. */
  List<StreamSpec> streams();

  /**
   * Reads the next page of a stream. Asked twice with the same cursor it hands over at least the
   * same records, or newer versions of them.
   */
  Page read(ReadRequest request);

  /**
   * Tells the source of a change. Only asked of connectors with {@link Capability#PUSH_WITHDRAWAL}
   * or {@link Capability#PUSH_ERASURE}.
   *
   * @throws UnsupportedOperationException where the connector has neither
   */
  default PushOutcome push(Change change) {
    throw new UnsupportedOperationException("this connector only reads");
  }

  /** Lets go of threads and sockets at once. Safe to call twice, from any thread. */
  @Override
  void close();
}
