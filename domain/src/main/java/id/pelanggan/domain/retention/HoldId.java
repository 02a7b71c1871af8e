package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a hold. */
public record HoldId(UUID value) {
  public HoldId {
    requireNonNull(value, "value is null");
  }
}
