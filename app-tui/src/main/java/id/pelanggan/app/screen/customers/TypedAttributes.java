package id.pelanggan.app.screen.customers;

import id.pelanggan.domain.customer.Attribute;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was typed that can be said once of a customer. */
final class TypedAttributes {
  private TypedAttributes() {}

  /**
   * @param values of all fields
   * @param changed those that differ from before
   */
  static Map<Attribute, String> of(Map<String, String> values, Map<String, String> changed) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    names(values, changed).forEach(attributes::put);
    put(attributes, Attribute.LANGUAGE, changed, "language");
    put(attributes, Attribute.PREFERRED_CHANNEL, changed, "channel");
    put(attributes, Attribute.NOTE, changed, "note");
    Optional.ofNullable(changed.get("birth"))
        .flatMap(Inputs::date)
        .ifPresent(day -> attributes.put(Attribute.BIRTH_DATE, day.toString()));
    return attributes;
  }

  /** Parts of a name are believed together, so all are said again where one is changed. */
  private static Map<Attribute, String> names(
      Map<String, String> values, Map<String, String> changed) {
    Map<Attribute, String> names = new EnumMap<>(Attribute.class);
    if (Stream.of("name", "given", "family").noneMatch(changed::containsKey)) {
      return names;
    }
    put(names, Attribute.GIVEN_NAME, values, "given");
    put(names, Attribute.FAMILY_NAME, values, "family");
    String parts =
        Stream.of("given", "family")
            .map(id -> values.getOrDefault(id, ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String whole = values.getOrDefault("name", "");
    names.put(Attribute.FULL_NAME, changed.containsKey("name") || parts.isEmpty() ? whole : parts);
    return names;
  }

  private static void put(
      Map<Attribute, String> attributes,
      Attribute attribute,
      Map<String, String> values,
      String id) {
    String value = values.getOrDefault(id, "");
    if (!value.isEmpty()) {
      attributes.put(attribute, value);
    }
  }
}
