package id.pelanggan.sandbox.api;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers of a vendor that changed its API. */
final class Drift {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> LISTS = List.of("customers", "orders", "objects");

  private Drift() {}

  /**
   * A field more in all records, and one with another name; and in so many a value of another type:
   * an amount that is a text, an address that is a text, a time that is a number.
   */
  static Answer changed(Answer answer, int records) {
    JsonNode body = JSON.readTree(answer.body());
    int number = 0;
    for (String list : LISTS) {
      for (JsonNode record : body.path(list)) {
        ObjectNode object = record.asObject();
        object.put("loyalty_level", "gold");
        rename(object);
        if (number < records) {
          changeType(object);
        }
        number++;
      }
    }
    return written(answer, body);
  }

  static Answer withoutIds(Answer answer, int records) {
    JsonNode body = JSON.readTree(answer.body());
    int number = 0;
    for (String list : LISTS) {
      for (JsonNode record : body.path(list)) {
        if (number < records) {
          record.asObject().remove("id");
        }
        number++;
      }
    }
    return written(answer, body);
  }

  private static void rename(ObjectNode object) {
    JsonNode value = object.remove("reference_id");
    if (value != null) {
      object.set("external_reference", value);
    }
  }

  private static void changeType(ObjectNode object) {
    JsonNode line = object.path("line_items").path(0).path("total_money");
    if (line.isObject()) {
      line.asObject().put("amount", line.path("amount").asString());
    } else if (object.path("address").isObject()) {
      object.put("address", object.path("address").path("address_line_1").asString(""));
    } else {
      object.put("updated_at", 1_763_900_000_000L);
    }
  }

  private static Answer written(Answer answer, JsonNode body) {
    return new Answer(answer.status(), answer.headers(), JSON.writeValueAsBytes(body));
  }
}
