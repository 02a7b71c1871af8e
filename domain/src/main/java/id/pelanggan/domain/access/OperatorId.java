package id.pelanggan.domain.access;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an operator for ever; never given to another one. */
public record OperatorId(UUID value) {
  public OperatorId {
    requireNonNull(value, "value is null");
  }
}
