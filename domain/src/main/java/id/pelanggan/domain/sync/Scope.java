package id.pelanggan.domain.sync;

import java.time.Instant;

/** What a run reads. */
public sealed interface Scope {

  /** What changed since the last run; everything the first time. */
  record Changes() implements Scope {}

  /**
   * What was created or changed in a range of time, once more.
   *
   * @param from the first instant in it
   * @param to the first instant after it
   */
  record Range(Instant from, Instant to) implements Scope {
    public Range {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("the range is empty");
      }
    }
  }

  /** Everything, once more; what the source does not have any more is noted. */
  record Everything() implements Scope {}
}
