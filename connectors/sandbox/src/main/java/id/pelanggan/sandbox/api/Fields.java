package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object in a request, read with the vendor's refusals.
 *
 * @param place where it stands in the body; empty for the body itself
 */
record Fields(JsonNode node, String place) {
  Fields {
    requireNonNull(node, "node is null");
    requireNonNull(place, "place is null");
  }

  /** Refuses what has another name. */
  Fields allowing(Set<String> names) {
    for (String name : node.propertyNames()) {
      if (!names.contains(name)) {
        throw ApiFailure.badRequest("UNKNOWN_BODY_PARAMETER", "Not known.", at(name));
      }
    }
    return this;
  }

  /** An object in this one; an empty one where there is none. */
  Fields object(String name) {
    JsonNode value = node.path(name);
    if (isAbsent(value)) {
      return new Fields(JsonNodeFactory.instance.objectNode(), at(name));
    }
    if (!value.isObject()) {
      throw ApiFailure.badRequest("EXPECTED_OBJECT", "Not an object.", at(name));
    }
    return new Fields(value, at(name));
  }

  boolean has(String name) {
    return !isAbsent(node.path(name));
  }

  Optional<String> text(String name) {
    JsonNode value = node.path(name);
    if (isAbsent(value)) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw ApiFailure.badRequest("EXPECTED_STRING", "Not a text.", at(name));
    }
    return Optional.of(value.stringValue());
  }

  String requireText(String name) {
    return text(name)
        .orElseThrow(
            () -> ApiFailure.badRequest("MISSING_REQUIRED_PARAMETER", "It is needed.", at(name)));
  }

  boolean flag(String name) {
    JsonNode value = node.path(name);
    if (isAbsent(value)) {
      return false;
    }
    if (!value.isBoolean()) {
      throw ApiFailure.badRequest("EXPECTED_BOOLEAN", "Not true or false.", at(name));
    }
    return value.booleanValue();
  }

  int number(String name, int initial, int most) {
    JsonNode value = node.path(name);
    if (isAbsent(value)) {
      return initial;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw ApiFailure.badRequest("EXPECTED_INTEGER", "Not a whole number.", at(name));
    }
    return Numbers.within(value.intValue(), most, at(name));
  }

  List<String> texts(String name) {
    JsonNode value = node.path(name);
    List<String> texts = new ArrayList<>();
    if (isAbsent(value)) {
      return texts;
    }
    if (!value.isArray()) {
      throw ApiFailure.badRequest("EXPECTED_ARRAY", "Not a list.", at(name));
    }
    for (JsonNode each : value) {
      if (!each.isString()) {
        throw ApiFailure.badRequest("EXPECTED_STRING", "Not a text.", at(name));
      }
      texts.add(each.stringValue());
    }
    return texts;
  }

  Optional<Instant> time(String name) {
    return text(name)
        .map(text -> {
          try {
            return OffsetDateTime.parse(text).toInstant();
          } catch (DateTimeException e) {
            throw ApiFailure.badRequest("INVALID_TIME", "Not a time.", at(name));
          }
        });
  }

  /** All of it but what changes from page to page. */
  String query() {
    ObjectNode rest = node.deepCopy().asObject();
    rest.remove(List.of("cursor", "limit"));
    return rest.toString();
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
