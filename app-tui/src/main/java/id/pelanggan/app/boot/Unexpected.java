package id.pelanggan.app.boot;

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
}
