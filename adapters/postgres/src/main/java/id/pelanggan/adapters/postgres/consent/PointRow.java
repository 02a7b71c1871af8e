package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.ConsentContacts.Point;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.BlindIndex;
import java.util.UUID;

/** A row of {@code consent_contact}. */
public record PointRow(UUID customerId, UUID contactId, String kind, byte[] digest) {
  static PointRow of(Point point) {
    return new PointRow(
        point.customer().value(),
        point.id().value(),
        point.contact().kind().name(),
        point.contact().digest().bytes());
  }

  Point toPoint() {
    return new Point(
        new CustomerId(customerId),
        new ContactId(contactId),
        new Contact(ContactKind.valueOf(kind), new BlindIndex(digest)));
  }
}
