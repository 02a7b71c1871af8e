package id.pelanggan.application.request;

import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.Term;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** When requests have to be answered. */
final class Clocks {
  /**
   * Months are counted in the time of the database, as all days without a connection's zone are.
   */
  private static final ZoneId ZONE = ZoneOffset.UTC;

  private Clocks() {}

  static Instant due(Regime regime, Instant receivedAt) {
    return regime.term().end(receivedAt, ZONE);
  }

  /** Empty where the law knows no extension. */
  static Optional<Instant> extended(Regime regime, Instant receivedAt) {
    return regime.extended().map((Term term) -> term.end(receivedAt, ZONE));
  }
}
