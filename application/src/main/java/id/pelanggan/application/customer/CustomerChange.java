package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.mapping.EmailAddress;
import id.pelanggan.domain.mapping.Mapping;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns what an operator typed into what the operators' source says. */
public final class CustomerChange {
  private final PhoneNumbers phoneNumbers;

  @Inject
  CustomerChange(PhoneNumbers phoneNumbers) {
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
  }

  /**
   * @param replaced the contact points that the request replaces
   * @throws PelangganException {@link IntakeError#CHANGE_EMPTY} where nothing would be said, {@link
   *     CustomerError} where an address or number cannot be one
   */
  CustomerDetails apply(
      CustomerDetails before, Request request, Map<ContactKey, ContactPoint> replaced) {
    if (request.isEmpty()) {
      throw new PelangganException(IntakeError.CHANGE_EMPTY);
    }
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    attributes.putAll(before.attributes());
    attributes.putAll(request.attributes());
    List<ContactPoint> points = new ArrayList<>(before.contactPoints());
    for (Replacement replacement : request.replacements()) {
      replace(points, requireNonNull(replaced.get(replacement.old()), "not found"), replacement);
    }
    request.contacts().forEach(contact -> put(points, contactPoint(contact)));
    List<PostalAddress> addresses = new ArrayList<>(before.addresses());
    request
        .address()
        .ifPresent(address -> {
          addresses.remove(address);
          addresses.addFirst(address);
        });
    TreeMap<String, String> preferences = new TreeMap<>(before.preferences());
    preferences.putAll(request.preferences());
    return new CustomerDetails(attributes, points, addresses, preferences, before.statements());
  }

  private void replace(List<ContactPoint> points, ContactPoint old, Replacement replacement) {
    put(points, old.with(ContactStatus.REMOVED));
    replacement
        .by()
        .map(written -> new Contact(old.kind(), written, ContactStatus.UNCONFIRMED))
        .ifPresent(contact -> put(points, contactPoint(contact)));
  }

  /** The last word on a contact point counts, and comes first. */
  static void put(List<ContactPoint> points, ContactPoint point) {
    points.removeIf(
        other -> other.kind() == point.kind() && other.sameness().equals(point.sameness()));
    points.addFirst(point);
  }

  private ContactPoint contactPoint(Contact contact) {
    return new ContactPoint(
        contact.kind(), contact.written(), normalised(contact), contact.status());
  }

  private String normalised(Contact contact) {
    return switch (contact.kind()) {
      case EMAIL ->
          EmailAddress.read(contact.written())
              .map(EmailAddress::value)
              .orElseThrow(() -> new PelangganException(CustomerError.EMAIL_INVALID));
      case PHONE ->
          phoneNumbers
              .normalise(contact.written(), Mapping.DEFAULT_PHONE_REGION)
              .orElseThrow(() -> new PelangganException(CustomerError.PHONE_INVALID));
    };
  }

  /**
   * @param attributes in the forms that {@link Attribute} gives
   * @param address the one to believe first; empty to leave addresses alone
   * @param replacements of contact points that are there; none where a customer is added
   */
  public record Request(
      Map<Attribute, String> attributes,
      List<Contact> contacts,
      Optional<PostalAddress> address,
      Map<String, String> preferences,
      List<Replacement> replacements) {
    public Request {
      attributes = Map.copyOf(attributes);
      contacts = List.copyOf(contacts);
      requireNonNull(address, "address is null");
      preferences = Map.copyOf(preferences);
      replacements = List.copyOf(replacements);
    }

    public Request(
        Map<Attribute, String> attributes,
        List<Contact> contacts,
        Optional<PostalAddress> address,
        Map<String, String> preferences) {
      this(attributes, contacts, address, preferences, List.of());
    }

    boolean isEmpty() {
      return attributes.isEmpty()
          && contacts.isEmpty()
          && address.isEmpty()
          && preferences.isEmpty()
          && replacements.isEmpty();
    }

    @Override
    public String toString() {
      return "Request[***]";
    }
  }

  /**
   * @param status {@code REMOVED} to take it away
   */
  public record Contact(ContactKind kind, String written, ContactStatus status) {
    public Contact {
      requireNonNull(kind, "kind is null");
      requireNonNull(written, "written is null");
      requireNonNull(status, "status is null");
    }

    @Override
    public String toString() {
      return "Contact[" + kind + ", " + status + "]";
    }
  }

  /**
   * Another address or number in the place of one that is there.
   *
   * @param by empty to take the old one away
   */
  public record Replacement(ContactKey old, Optional<String> by) {
    public Replacement {
      requireNonNull(old, "old is null");
      requireNonNull(by, "by is null");
    }

    @Override
    public String toString() {
      return "Replacement[***]";
    }
  }
}
