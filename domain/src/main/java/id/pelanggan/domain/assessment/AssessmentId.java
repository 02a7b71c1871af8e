package id.pelanggan.domain.assessment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an impact assessment for ever. */
public record AssessmentId(UUID value) {
  public AssessmentId {
    requireNonNull(value, "value is null");
  }
}
