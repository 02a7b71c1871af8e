package id.pelanggan.application.importing;

import java.util.OptionalLong;

/** How fast rows are dealt with, over the whole of the work so far. */
final class Speed {
  private static final double NANOS = 1e9;

  private final long start = System.nanoTime();
  private final long before;

  /**
   * @param before rows that an earlier run had dealt with
   */
  Speed(long before) {
    this.before = before;
  }

  /** Rows a second. */
  long rate(long done) {
    double seconds = (System.nanoTime() - start) / NANOS;
    return seconds <= 0 ? 0 : Math.round((done - before) / seconds);
  }

  OptionalLong secondsLeft(long done, long total) {
    long rate = rate(done);
    return rate <= 0 || total < done
        ? OptionalLong.empty()
        : OptionalLong.of((total - done + rate - 1) / rate);
  }
}
