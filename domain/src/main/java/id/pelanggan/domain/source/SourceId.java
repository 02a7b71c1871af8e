package id.pelanggan.domain.source;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a source for ever. */
public record SourceId(UUID value) {
  public SourceId {
    requireNonNull(value, "value is null");
  }
}
