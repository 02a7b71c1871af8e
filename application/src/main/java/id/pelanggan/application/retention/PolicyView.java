package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A policy with who made it what it is.
 *
 * @param changedBy empty where it is as the product comes
 * @param earlier the versions before, the newest first
 */
public record PolicyView(
    RetentionPolicy policy,
    Optional<OperatorId> changedBy,
    Optional<Instant> changedAt,
    List<RetentionPolicy> earlier) {
  public PolicyView {
    requireNonNull(policy, "policy is null");
    requireNonNull(changedBy, "changedBy is null");
    requireNonNull(changedAt, "changedAt is null");
    earlier = List.copyOf(earlier);
  }
}
