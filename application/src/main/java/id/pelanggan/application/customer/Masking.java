package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what is believed of a customer into what is shown of it. */
final class Masking {
  private static final String MASK = "•••";

  private final ContactKeys keys;

  @Inject
  Masking(ContactKeys keys) {
    this.keys = requireNonNull(keys, "keys is null");
  }

  /** The first letter of each word. */
  static String name(String whole) {
    return Stream.of(whole.strip().split("\\s+", -1))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + MASK)
        .collect(Collectors.joining(" "));
  }

  /** Every attribute that says less than a birth date. */
  static Map<Attribute, Sourced<String>> attributes(CustomerProfile profile) {
    Map<Attribute, Sourced<String>> shown = new EnumMap<>(Attribute.class);
    shown.putAll(profile.attributes());
    shown.remove(Attribute.BIRTH_DATE);
    return Collections.unmodifiableMap(shown);
  }

  static Optional<ShownBirth> birth(CustomerProfile profile, CustomerFacts facts) {
    Sourced<String> date = profile.attributes().get(Attribute.BIRTH_DATE);
    return date == null || facts.birthYearBand().isEmpty()
        ? Optional.empty()
        : Optional.of(new ShownBirth(facts.birthYearBand().getAsInt(), date.origin()));
  }

  List<ShownContact> contacts(CustomerId customer, CustomerProfile profile) {
    return profile.contactPoints().stream().map(point -> shown(customer, point)).toList();
  }

  List<ShownAddress> addresses(CustomerId customer, CustomerProfile profile) {
    return profile.addresses().stream()
        .map(address -> ShownAddress.of(keys.of(customer, address.value()), address))
        .toList();
  }

  private ShownContact shown(CustomerId customer, Sourced<ContactPoint> sourced) {
    ContactPoint point = sourced.value();
    return new ShownContact(
        keys.of(customer, point),
        point.kind(),
        point.concealed(),
        point.status(),
        sourced.origin());
  }
}
