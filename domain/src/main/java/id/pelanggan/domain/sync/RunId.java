package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a run for ever. */
public record RunId(UUID value) {
  public RunId {
    requireNonNull(value, "value is null");
  }
}
