package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.HeldReturns.Held;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A row of {@code held_return}. */
public record HeldReturnRow(
    UUID id, UUID sourceId, byte[] digest, Instant heldAt, long keySlot, byte[] sealed) {
  static HeldReturnRow of(Held held) {
    return new HeldReturnRow(
        held.id(),
        held.source().value(),
        held.digest().bytes(),
        held.at(),
        held.slot().number(),
        held.sealed());
  }

  Held toHeld(Set<Contact> contacts) {
    return new Held(
        id,
        new SourceId(sourceId),
        new BlindIndex(digest),
        heldAt,
        new KeySlot(keySlot),
        sealed,
        contacts);
  }
}
