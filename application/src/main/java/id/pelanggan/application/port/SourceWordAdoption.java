package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far what sources said before there was a ledger is entered in it. */
public interface SourceWordAdoption {

  /**
   * The next customers with a golden record, in the order of their ids; an empty list where none is
   * left. Until its transaction ends nobody else goes on with it.
   *
   * @return empty where it is finished, or another process is at it
   */
  Optional<List<CustomerId>> next(int limit);

  /** Notes that all up to that customer are done. */
  void note(CustomerId last);

  /** Notes that nothing is left. */
  void finish(Instant at);

  boolean isFinished();
}
