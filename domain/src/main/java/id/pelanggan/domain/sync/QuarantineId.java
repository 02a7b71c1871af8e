package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a record that is kept aside. */
public record QuarantineId(UUID value) {
  public QuarantineId {
    requireNonNull(value, "value is null");
  }
}
