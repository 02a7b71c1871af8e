package id.pelanggan.square;

import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the items of an answer are called, for variations that come by themselves.
 *
 * @param items by their ids
 */
record CatalogItems(Map<String, Item> items) {
  CatalogItems {
    items = Map.copyOf(items);
  }

  /**
   * @param category its id; may be empty
   * @param single whether it has one variation only, which needs no name of its own
   * @param listed whether it is in the answer itself, with all its variations
   */
  record Item(String name, String category, boolean single, boolean listed) {}

  static CatalogItems of(JsonObject answer) {
    Map<String, Item> items = new HashMap<>();
    add(answer, "related_objects", false, items);
    add(answer, "objects", true, items);
    return new CatalogItems(items);
  }

  Optional<Item> find(String id) {
    return Optional.ofNullable(items.get(id));
  }

  static Item item(JsonObject data, boolean listed) {
    String reporting = data.findObject("reporting_category").map(CatalogItems::id).orElse("");
    String first = data.objects("categories").stream().map(CatalogItems::id).findFirst().orElse("");
    String old = data.text("category_id");
    String category = reporting.isEmpty() ? first : reporting;
    boolean single = data.objects("variations").size() == 1;
    return new Item(data.text("name"), category.isEmpty() ? old : category, single, listed);
  }

  private static void add(JsonObject answer, String list, boolean listed, Map<String, Item> items) {
    try {
      for (JsonObject object : answer.objects(list)) {
        if (object.text("type").equals("ITEM")) {
          object
              .findObject("item_data")
              .ifPresent(data -> items.put(object.text("id"), item(data, listed)));
        }
      }
    } catch (FieldProblem _) {
      // What is wrong with an item is said where the item itself is read.
      return;
    }
  }

  private static String id(JsonObject reference) {
    return reference.text("id");
  }
}
