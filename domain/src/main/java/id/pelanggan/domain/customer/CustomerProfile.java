package id.pelanggan.domain.customer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The golden record: what is believed of a customer, each value with the source that said it.
 *
 * @param contactPoints every one that is not removed; the best first
 * @param addresses the best first
 * @param statements what each source says of the customer's agreement, the best first; nothing is
 *     decided here
 */
public record CustomerProfile(
    Map<Attribute, Sourced<String>> attributes,
    List<Sourced<ContactPoint>> contactPoints,
    List<Sourced<PostalAddress>> addresses,
    SortedMap<String, Sourced<String>> preferences,
    SortedMap<String, List<Sourced<String>>> statements) {

  public CustomerProfile {
    EnumMap<Attribute, Sourced<String>> copy = new EnumMap<>(Attribute.class);
    copy.putAll(attributes);
    attributes = Collections.unmodifiableMap(copy);
    contactPoints = List.copyOf(contactPoints);
    addresses = List.copyOf(addresses);
    preferences = Collections.unmodifiableSortedMap(new TreeMap<>(preferences));
    statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
  }

  public Optional<String> find(Attribute attribute) {
    return Optional.ofNullable(attributes.get(attribute)).map(Sourced::value);
  }

  /** The full name, or else its parts. */
  public Optional<String> name() {
    String parts =
        Stream.of(Attribute.GIVEN_NAME, Attribute.FAMILY_NAME)
            .flatMap(part -> find(part).stream())
            .collect(Collectors.joining(" "));
    return find(Attribute.FULL_NAME).or(() -> Optional.of(parts).filter(name -> !name.isEmpty()));
  }

  /** Without anything but what the customer is called. */
  public CustomerProfile nameAlone() {
    Map<Attribute, Sourced<String>> names = new EnumMap<>(Attribute.class);
    attributes.forEach((attribute, value) -> {
      if (attribute.group() == Attribute.Group.NAME) {
        names.put(attribute, value);
      }
    });
    return new CustomerProfile(names, List.of(), List.of(), new TreeMap<>(), new TreeMap<>());
  }

  /** Whether no source says anything. */
  public boolean isEmpty() {
    return attributes.isEmpty()
        && contactPoints.isEmpty()
        && addresses.isEmpty()
        && preferences.isEmpty()
        && statements.isEmpty();
  }

  @Override
  public String toString() {
    return "CustomerProfile[***]";
  }
}
