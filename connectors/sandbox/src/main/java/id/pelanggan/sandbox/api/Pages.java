package id.pelanggan.sandbox.api;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Pages of records as answers. A list without anything in it is left out, as the vendor does. */
final class Pages {
  private Pages() {}

  static <T> Answer answer(
      String name,
      Listing.Found<T> found,
      BiConsumer<JsonGenerator, T> record,
      OptionalLong count) {
    return Answer.json(
        200,
        json -> {
          writeList(json, name, found.things(), record);
          found.cursor().ifPresent(cursor -> json.writeStringProperty("cursor", cursor));
          count.ifPresent(number -> json.writeNumberProperty("count", number));
        });
  }

  static <T> void writeList(
      JsonGenerator json, String name, List<T> things, BiConsumer<JsonGenerator, T> record) {
    if (things.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    for (T thing : things) {
      json.writeStartObject();
      record.accept(json, thing);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
