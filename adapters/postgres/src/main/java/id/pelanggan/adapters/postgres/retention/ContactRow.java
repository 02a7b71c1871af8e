package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.vault.BlindIndex;

/** A contact without whose it is. */
public record ContactRow(String kind, byte[] digest) {
  Contact toContact() {
    return new Contact(ContactKind.valueOf(kind), new BlindIndex(digest));
  }
}
