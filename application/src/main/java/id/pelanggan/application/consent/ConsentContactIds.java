package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ConsentContacts;
import id.pelanggan.application.port.ConsentContacts.Point;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.BlindIndexKind;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Which id stands for a contact point in a customer's ledger. */
public final class ConsentContactIds {
  private final ConsentContacts contacts;
  private final Vault vault;
  private final TimeOrderedIds ids;

  @Inject
  ConsentContactIds(ConsentContacts contacts, Vault vault, TimeOrderedIds ids) {
    this.contacts = requireNonNull(contacts, "contacts is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** Empty where the ledger says nothing of the contact point alone. */
  public Optional<ContactId> find(List<Point> known, ContactPoint point) {
    return point.normalised().isEmpty() ? Optional.empty() : find(known, contact(point));
  }

  /** Makes one where there is none. */
  ContactId require(CustomerId customer, ContactPoint point) {
    return require(customer, contact(point));
  }

  ContactId require(CustomerId customer, Contact contact) {
    return find(contacts.list(List.of(customer)), contact)
        .orElseGet(() -> {
          ContactId id = new ContactId(ids.next());
          contacts.insert(List.of(new Point(customer, id, contact)));
          return id;
        });
  }

  private static Optional<ContactId> find(List<Point> known, Contact contact) {
    return known.stream()
        .filter(point -> point.contact().equals(contact))
        .map(Point::id)
        .findFirst();
  }

  private Contact contact(ContactPoint point) {
    BlindIndexKind kind =
        switch (point.kind()) {
          case EMAIL -> BlindIndexKind.EMAIL;
          case PHONE -> BlindIndexKind.PHONE;
        };
    byte[] value = point.normalised().getBytes(StandardCharsets.UTF_8);
    return new Contact(point.kind(), vault.index(kind, value));
  }
}
