package id.pelanggan.domain.intake;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a change set for ever. */
public record ChangeSetId(UUID value) {
  public ChangeSetId {
    requireNonNull(value, "value is null");
  }
}
