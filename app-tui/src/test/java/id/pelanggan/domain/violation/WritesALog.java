package id.pelanggan.domain.violation;

import org.slf4j.LoggerFactory;

/** The domain knows no library. */
public final class WritesALog {
  public void write() {
    LoggerFactory.getLogger(WritesALog.class).info("written");
  }
}
