package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies what somebody approved at once. */
public record RetentionRunId(UUID value) {
  public RetentionRunId {
    requireNonNull(value, "value is null");
  }
}
