package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Lookup;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.mapping.EmailAddress;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds by whole addresses, numbers and ids; works before the index is filled. */
final class ExactSearch {
  private final Lookup lookup;
  private final PhoneNumbers phoneNumbers;

  @Inject
  ExactSearch(Lookup lookup, PhoneNumbers phoneNumbers) {
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
  }

  /** Everybody whom the whole text identifies, with what it is; always in the same order. */
  Map<CustomerId, Match> find(String text) {
    Map<CustomerId, Match> found = new LinkedHashMap<>();
    EmailAddress.read(text)
        .ifPresent(
            email -> add(found, Match.EMAIL, lookup.byContact(ContactKind.EMAIL, email.value())));
    phone(text)
        .ifPresent(phone -> add(found, Match.PHONE, lookup.byContact(ContactKind.PHONE, phone)));
    if (!text.isBlank()) {
      ExternalId id = new ExternalId(text);
      add(found, Match.ORDER, lookup.byExternalId(Stream.ORDERS, id));
      add(found, Match.EXTERNAL_ID, lookup.byExternalId(Stream.CUSTOMERS, id));
    }
    return found;
  }

  private Optional<String> phone(String text) {
    return phoneNumbers.normalise(text, Mapping.DEFAULT_PHONE_REGION);
  }

  private static void add(
      Map<CustomerId, Match> found, Match match, Collection<CustomerId> customers) {
    customers.stream()
        .sorted(Comparator.comparing(CustomerId::value))
        .forEach(customer -> found.putIfAbsent(customer, match));
  }
}
