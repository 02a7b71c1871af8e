package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.vault.BlindIndex;

/** A row of {@code refused_row_contact}. */
public record RefusedRowContactRow(long rowNumber, String kind, byte[] digest) {
  Contact toContact() {
    return new Contact(ContactKind.valueOf(kind), new BlindIndex(digest));
  }
}
