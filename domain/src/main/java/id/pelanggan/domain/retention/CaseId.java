package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies what retention does with one customer by one policy. */
public record CaseId(UUID value) {
  public CaseId {
    requireNonNull(value, "value is null");
  }
}
