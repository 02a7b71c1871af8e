package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.UUID;

/** A row of {@code held_return_contact}. */
public record HeldReturnContactRow(UUID heldId, String kind, byte[] digest) {
  Contact toContact() {
    return new Contact(ContactKind.valueOf(kind), new BlindIndex(digest));
  }
}
