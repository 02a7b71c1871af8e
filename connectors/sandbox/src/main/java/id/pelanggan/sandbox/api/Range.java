package id.pelanggan.sandbox.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A range of time that a search is limited to.
 *
 * @param start in it; empty for no limit
 * @param end empty for no limit
 */
record Range(Optional<Instant> start, Optional<Instant> end) {

  /** An object of a request; no limit where there is none. */
  static Range of(Fields filter, String name) {
    Fields fields = filter.object(name).allowing(Set.of("start_at", "end_at"));
    Range range = new Range(fields.time("start_at"), fields.time("end_at"));
    if (range.start.isPresent()
        && range.end.isPresent()
        && range.end.get().isBefore(range.start.get())) {
      throw ApiFailure.badRequest("INVALID_TIME_RANGE", "It ends before it starts.", name);
    }
    return range;
  }

  /** Whether a time is in it, the end not. */
  boolean holds(Instant time) {
    return start.filter(time::isBefore).isEmpty()
        && end.filter(limit -> !time.isBefore(limit)).isEmpty();
  }
}
