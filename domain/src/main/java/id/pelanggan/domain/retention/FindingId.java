package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a finding of sensitive data. */
public record FindingId(UUID value) {
  public FindingId {
    requireNonNull(value, "value is null");
  }
}
