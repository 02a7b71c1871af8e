package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Stands for a contact point of a customer in the ledger. It is random, so that the ledger, which
 * cannot be deleted, leads nowhere once it is forgotten which contact point that was.
 */
public record ContactId(UUID value) {
  public ContactId {
    requireNonNull(value, "value is null");
  }
}
