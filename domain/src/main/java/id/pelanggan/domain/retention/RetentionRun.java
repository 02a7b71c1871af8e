package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody approved at once: the evidence of it.
 *
 * @param approved by whom and when
 * @param customers how many there were
 * @param limitPercent of the customers, above which the number had to be repeated
 * @param repeated the number that was repeated; empty where none had to be
 * @param counts how many customers each policy was to begin with
 * @param recordsBefore rows and records kept aside before that time are still to go; empty where
 *     none are
 * @param recordsDeleted how many of those went
 */
public record RetentionRun(
    RetentionRunId id,
    CallContext approved,
    long customers,
    int limitPercent,
    OptionalLong repeated,
    Map<PolicyCode, Long> counts,
    Optional<Instant> recordsBefore,
    long recordsDeleted) {
  public RetentionRun {
    requireNonNull(id, "id is null");
    requireNonNull(approved, "approved is null");
    requireNonNull(repeated, "repeated is null");
    counts = Map.copyOf(counts);
    requireNonNull(recordsBefore, "recordsBefore is null");
  }

  /** How many customers it begins with. */
  public long touched() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
