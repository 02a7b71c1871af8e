package id.pelanggan.application.progress;

import java.util.OptionalLong;

/** How fast rows or records are dealt with, over the whole of the work so far. */
public final class Speed {
  private static final double NANOS = 1e9;

  private final long start = System.nanoTime();
  private final long before;

  /**
   * @param before rows that an earlier run had dealt with
   */
  public Speed(long before) {
    this.before = before;
  }

  /** Rows a second. */
  public long rate(long done) {
    double seconds = (System.nanoTime() - start) / NANOS;
    return seconds <= 0 ? 0 : Math.round((done - before) / seconds);
  }

  /** How long the rest takes at this rate; empty while nothing can be said. */
  public OptionalLong secondsLeft(long done, long total) {
    long rate = rate(done);
    return rate <= 0 || total < done
        ? OptionalLong.empty()
        : OptionalLong.of((total - done + rate - 1) / rate);
  }
}
