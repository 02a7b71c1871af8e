package id.pelanggan.domain.erasure;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an erasure, of one customer or of many at once. */
public record ErasureId(UUID value) {
  public ErasureId {
    requireNonNull(value, "value is null");
  }
}
