package id.pelanggan.testkit.spec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a schema says of one value: its type, its words, its lengths and limits. */
final class Values {
  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private Values() {}

  static void check(String place, JsonNode schema, JsonNode value, List<Finding> findings) {
    String type = schema.path("type").asString("");
    if (!type.isEmpty() && !isOf(type, value)) {
      findings.add(new Finding(place, "not of type " + type));
      return;
    }
    if (schema.has("enum") && !isOneOf(schema.path("enum"), value)) {
      findings.add(new Finding(place, "not one of the known words"));
    }
    if (value.isString()) {
      checkText(place, schema, value.stringValue(), findings);
    }
    if (value.isNumber()) {
      checkNumber(place, schema, value, findings);
    }
    if (value.isArray()) {
      checkLength(place, schema, "Items", value.size(), findings);
    }
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> throw new IllegalArgumentException("not a type of OpenAPI: " + type);
    };
  }

  private static boolean isOneOf(JsonNode words, JsonNode value) {
    for (JsonNode word : words) {
      if (word.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static void checkText(
      String place, JsonNode schema, String text, List<Finding> findings) {
    checkLength(place, schema, "Length", text.codePointCount(0, text.length()), findings);
    String format = schema.path("format").asString("");
    if (!fits(format, text)) {
      findings.add(new Finding(place, "not in the form " + format));
    }
    if (schema.has("pattern")
        && !Pattern.compile(schema.path("pattern").asString("")).matcher(text).find()) {
      findings.add(new Finding(place, "does not match the pattern"));
    }
  }

  private static void checkLength(
      String place, JsonNode schema, String what, int length, List<Finding> findings) {
    if (length < schema.path("min" + what).asInt(0)) {
      findings.add(new Finding(place, "too short"));
    }
    if (length > schema.path("max" + what).asInt(Integer.MAX_VALUE)) {
      findings.add(new Finding(place, "too long"));
    }
  }

  private static void checkNumber(
      String place, JsonNode schema, JsonNode value, List<Finding> findings) {
    if (schema.has("minimum") && value.doubleValue() < schema.path("minimum").doubleValue()) {
      findings.add(new Finding(place, "too small"));
    }
    if (schema.has("maximum") && value.doubleValue() > schema.path("maximum").doubleValue()) {
      findings.add(new Finding(place, "too large"));
    }
    if (schema.path("format").asString("").equals("int32") && !value.canConvertToInt()) {
      findings.add(new Finding(place, "not in the form int32"));
    }
  }

  private static boolean fits(String format, String text) {
    try {
      return switch (format) {
        case "date-time" -> OffsetDateTime.parse(text) != null;
        case "date" -> LocalDate.parse(text) != null;
        case "uuid" -> text.matches(UUID);
        default -> true;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }
}
