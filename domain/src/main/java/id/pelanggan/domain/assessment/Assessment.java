package id.pelanggan.domain.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import java.time.Instant;

/**
 * An impact assessment as somebody left it.
 *
 * @param version from 1; the greatest is the one that counts
 * @param changedBy who wrote, signed or withdrew it
 */
public record Assessment(
    AssessmentId id,
    int version,
    AssessmentContent content,
    AssessmentState state,
    OperatorId changedBy,
    Instant changedAt) {
  public Assessment {
    requireNonNull(id, "id is null");
    requireNonNull(content, "content is null");
    requireNonNull(state, "state is null");
    requireNonNull(changedBy, "changedBy is null");
    requireNonNull(changedAt, "changedAt is null");
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
  }

  /** The next version, with another content. */
  public Assessment with(AssessmentContent other, CallContext context) {
    return new Assessment(id, version + 1, other, state, context.actor(), context.at());
  }

  /** The next version, in another state. */
  public Assessment in(AssessmentState other, CallContext context) {
    return new Assessment(id, version + 1, content, other, context.actor(), context.at());
  }
}
