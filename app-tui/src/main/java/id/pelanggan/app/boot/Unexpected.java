package id.pelanggan.app.boot;

import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.domain.failure.PelangganException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the log what no code foresaw; the log's layout leaves the messages of exceptions out.
 */
final class Unexpected {
  private static final Logger log = LoggerFactory.getLogger(Unexpected.class);

  private Unexpected() {}

  static void log(Throwable failure) {
    log.error("unexpected", failure);
  }

  /** Logs it, and says what the operator may read of it. */
  static PelangganException said(Throwable failure) {
    log(failure);
    return CliFailure.unexpected(failure);
  }
}
