package id.pelanggan.testkit.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of a specification. What a schema does not name is reported, unless it says that
 * anything may stand there.
 */
record Schemas(JsonNode specification) {

  /** What a reference leads to; anything else is itself. */
  JsonNode resolved(JsonNode schema) {
    JsonNode found = schema;
    while (found.has("$ref")) {
      found = specification.at(found.path("$ref").asString("").substring(1));
    }
    return found;
  }

  void check(String place, JsonNode schema, JsonNode value, List<Finding> findings) {
    JsonNode found = resolved(schema);
    if (value.isNull()) {
      if (!schema.path("nullable").asBoolean(false) && !found.path("nullable").asBoolean(false)) {
        findings.add(new Finding(place, "null"));
      }
      return;
    }
    for (JsonNode part : found.path("allOf")) {
      checkOwn(place, resolved(part), value, findings);
    }
    checkAlternatives(place, found, value, findings);
    checkOwn(place, found, value, findings);
    if (value.isObject()) {
      checkNames(place, found, value, findings);
    }
  }

  private void checkAlternatives(
      String place, JsonNode schema, JsonNode value, List<Finding> findings) {
    int fitting = 0;
    JsonNode alternatives = schema.path(schema.has("oneOf") ? "oneOf" : "anyOf");
    for (JsonNode alternative : alternatives) {
      List<Finding> own = new ArrayList<>();
      check(place, alternative, value, own);
      fitting += own.isEmpty() ? 1 : 0;
    }
    if (!alternatives.isMissingNode() && fitting == 0) {
      findings.add(new Finding(place, "fits none of the alternatives"));
    }
    if (schema.has("oneOf") && fitting > 1) {
      findings.add(new Finding(place, "fits several of the alternatives"));
    }
  }

  /** Without what is referred to by {@code allOf} and the like, and without unknown names. */
  private void checkOwn(String place, JsonNode schema, JsonNode value, List<Finding> findings) {
    Values.check(place, schema, value, findings);
    if (value.isObject()) {
      for (JsonNode name : schema.path("required")) {
        if (!value.has(name.asString(""))) {
          findings.add(new Finding(place + "." + name.asString(""), "missing"));
        }
      }
      for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
        if (value.has(property.getKey())) {
          String inner = place + "." + property.getKey();
          check(inner, property.getValue(), value.path(property.getKey()), findings);
        }
      }
    }
    if (value.isArray() && schema.has("items")) {
      for (int index = 0; index < value.size(); index++) {
        check(place + "[" + index + "]", schema.path("items"), value.path(index), findings);
      }
    }
  }

  private void checkNames(String place, JsonNode schema, JsonNode value, List<Finding> findings) {
    Set<String> known = new HashSet<>();
    JsonNode others = names(schema, known);
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String inner = place + "." + property.getKey();
      if (known.contains(property.getKey())) {
        continue;
      }
      if (others.isObject()) {
        check(inner, others, property.getValue(), findings);
      } else if (!others.asBoolean(false)) {
        findings.add(new Finding(inner, "not known"));
      }
    }
  }

  /**
   * Collects the names of properties, also of parts and alternatives.
   *
   * @return what other properties may be: a schema, or whether there may be any
   */
  private JsonNode names(JsonNode schema, Set<String> known) {
    JsonNode others = schema.path("additionalProperties");
    schema.path("properties").propertyNames().forEach(known::add);
    for (String kind : List.of("allOf", "oneOf", "anyOf")) {
      for (JsonNode part : schema.path(kind)) {
        JsonNode more = names(resolved(part), known);
        others = others.isMissingNode() ? more : others;
      }
    }
    return others;
  }
}
