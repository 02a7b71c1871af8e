package id.pelanggan.domain.incident;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an incident for ever. */
public record IncidentId(UUID value) {
  public IncidentId {
    requireNonNull(value, "value is null");
  }
}
