package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.UUID;

/** A row of {@code quarantined_record_contact}. */
public record QuarantinedContactRow(UUID recordId, String kind, byte[] digest) {
  Contact toContact() {
    return new Contact(ContactKind.valueOf(kind), new BlindIndex(digest));
  }
}
