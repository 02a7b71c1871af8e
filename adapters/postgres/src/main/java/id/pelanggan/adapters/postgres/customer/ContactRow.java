package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.UUID;

/** A row of {@code customer_contact}. */
public record ContactRow(UUID customerId, String kind, byte[] digest) {
  Contact toContact() {
    return new Contact(ContactKind.valueOf(kind), new BlindIndex(digest));
  }
}
