package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies one entry of the ledger for ever. */
public record ConsentEventId(UUID value) {
  public ConsentEventId {
    requireNonNull(value, "value is null");
  }
}
