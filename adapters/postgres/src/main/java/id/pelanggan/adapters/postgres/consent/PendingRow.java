package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.PendingConsents.Pending;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code pending_consent}. */
public record PendingRow(
    UUID customerId,
    UUID pendingId,
    long keySlot,
    byte[] sealed,
    Instant createdAt,
    Instant endsAt) {
  static PendingRow of(Pending pending) {
    return new PendingRow(
        pending.customer().value(),
        pending.id(),
        pending.slot().number(),
        pending.sealed(),
        pending.createdAt(),
        pending.endsAt());
  }

  Pending toPending() {
    return new Pending(
        new CustomerId(customerId), pendingId, new KeySlot(keySlot), sealed, createdAt, endsAt);
  }
}
