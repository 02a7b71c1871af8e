package id.pelanggan.domain.customer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one source says of one customer.
 *
 * @param attributes never blank
 * @param preferences declared ones, by topic: what the customer likes, how to be addressed
 * @param statements what the source says of the customer's agreement, by channel or purpose; kept
 *     as the source's word until a consent ledger weighs it
 */
public record CustomerDetails(
    Map<Attribute, String> attributes,
    List<ContactPoint> contactPoints,
    List<PostalAddress> addresses,
    SortedMap<String, String> preferences,
    SortedMap<String, String> statements) {
  /** A customer of whom nothing is known. */
  public static final CustomerDetails NOTHING =
      new CustomerDetails(Map.of(), List.of(), List.of(), new TreeMap<>(), new TreeMap<>());

  public CustomerDetails {
    EnumMap<Attribute, String> copy = new EnumMap<>(Attribute.class);
    copy.putAll(attributes);
    attributes = Collections.unmodifiableMap(copy);
    contactPoints = List.copyOf(contactPoints);
    addresses = List.copyOf(addresses);
    preferences = Collections.unmodifiableSortedMap(new TreeMap<>(preferences));
    statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    if (attributes.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("an attribute is blank");
    }
  }

  public Optional<String> find(Attribute attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  @Override
  public String toString() {
    return "CustomerDetails[***]";
  }
}
