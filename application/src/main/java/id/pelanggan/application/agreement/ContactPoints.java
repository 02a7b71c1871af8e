package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.agreement.ConsentView.Point;
import id.pelanggan.application.consent.ConsentContactIds;
import id.pelanggan.application.customer.ContactKeys;
import id.pelanggan.application.port.ConsentContacts;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which contact points the ids of a customer's ledger are, as far as that is still known. */
final class ContactPoints {
  private final ConsentContacts contacts;
  private final ConsentContactIds ids;
  private final ContactKeys keys;

  @Inject
  ContactPoints(ConsentContacts contacts, ConsentContactIds ids, ContactKeys keys) {
    this.contacts = requireNonNull(contacts, "contacts is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.keys = requireNonNull(keys, "keys is null");
  }

  Known read(CustomerId customer, CustomerProfile profile) {
    List<ConsentContacts.Point> known = contacts.list(List.of(customer));
    Map<ContactId, Point> points = new HashMap<>();
    known.forEach(point -> points.put(point.id(), new Point(Optional.empty(), "")));
    profile
        .contactPoints()
        .forEach(said ->
            ids.find(known, said.value())
                .ifPresent(id ->
                    points.put(
                        id,
                        new Point(
                            Optional.of(keys.of(customer, said.value())),
                            said.value().concealed()))));
    return new Known(points);
  }

  record Known(Map<ContactId, Point> points) {
    Known {
      points = Map.copyOf(points);
    }

    Point of(ContactId id) {
      return points.getOrDefault(id, new Point(Optional.empty(), ""));
    }
  }
}
