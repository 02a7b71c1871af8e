package id.pelanggan.toolkit.json;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes JSON. What is too deep or too long is no answer. */
public final class JsonText {
  public static final int DEEPEST = 100;
  public static final int LONGEST_STRING = 1_000_000;
  public static final int LONGEST_DOCUMENT = 32 * 1024 * 1024;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_STRING)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxDocumentLength(LONGEST_DOCUMENT)
                  .build())
          .build();

  private JsonText() {}

  /**
   * @throws ConnectorException {@link FailureKind#ANSWER_BROKEN} where it is no object of JSON, or
   *     breaks off
   */
  public static JsonObject read(byte[] document) {
    try (JsonParser parser = FACTORY.createParser(document)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw broken();
      }
      JsonObject object = object(parser, null, "");
      if (parser.nextToken() != null) {
        throw broken();
      }
      return object;
    } catch (JacksonException _) {
      throw broken();
    }
  }

  /**
   * @param value a map, list, text, number or switch
   */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      write(generator, value);
    }
    return text.toString();
  }

  private static ConnectorException broken() {
    return new ConnectorException(FailureKind.ANSWER_BROKEN, "no JSON");
  }

  private static JsonObject object(JsonParser parser, @Nullable JsonObject parent, String place) {
    JsonObject object = new JsonObject(parent, place);
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      object.add(name, value(parser, parser.nextToken(), object, name));
    }
    return object;
  }

  private static @Nullable Object value(
      JsonParser parser, JsonToken token, JsonObject parent, String place) {
    return switch (token) {
      case START_OBJECT -> object(parser, parent, place);
      case START_ARRAY -> list(parser, parent, place);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> whole(parser);
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw broken();
    };
  }

  private static Object whole(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? new BigDecimal(parser.getBigIntegerValue())
        : (Object) parser.getLongValue();
  }

  private static List<@Nullable Object> list(JsonParser parser, JsonObject parent, String place) {
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      list.add(value(parser, token, parent, place + "." + list.size()));
    }
    return list;
  }

  private static void write(JsonGenerator generator, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        generator.writeStartObject();
        map.forEach((name, element) -> {
          generator.writeName((String) name);
          write(generator, element);
        });
        generator.writeEndObject();
      }
      case Iterable<?> list -> {
        generator.writeStartArray();
        list.forEach(element -> write(generator, element));
        generator.writeEndArray();
      }
      case String text -> generator.writeString(text);
      case Boolean truth -> generator.writeBoolean(truth);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case BigDecimal number -> generator.writeNumber(number);
      default -> throw new IllegalArgumentException("not written: " + value.getClass());
    }
  }
}
