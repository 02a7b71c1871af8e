package id.pelanggan.square;

import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.ProductRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.record.UnreadableRecord.Problem;
import id.pelanggan.toolkit.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Things of Square's catalogue as records: one for each variation that was asked for or stands in
 * its item.
 *
 * @param names what categories and units are called, by their ids
 */
record ProductMapping(UnaryOperator<String> names, CatalogItems items) {
  private static final String[] UNNEEDED = {
    "version", "type", "item_id", "ordinal", "present_at_all_locations", "image_ids"
  };

  List<SourceRecord> records(JsonObject thing) {
    return switch (thing.requireText("type")) {
      case "ITEM" -> item(thing);
      case "ITEM_VARIATION" -> single(thing);
      default -> List.of();
    };
  }

  private List<SourceRecord> item(JsonObject thing) {
    Optional<JsonObject> data = thing.findObject("item_data");
    boolean deleted = isDeleted(thing);
    if (data.isEmpty()) {
      if (deleted) {
        return List.of();
      }
      throw thing.problem(Problem.VALUE_MISSING, "item_data");
    }
    CatalogItems.Item item = CatalogItems.item(data.get(), true);
    Optional<Instant> changed = changedAt(thing);
    List<SourceRecord> records = new ArrayList<>();
    for (JsonObject variation : data.get().objects("variations")) {
      records.add(
          deleted || isDeleted(variation)
              ? gone(variation, later(changed, changedAt(variation)))
              : product(variation, item, later(changed, changedAt(variation))));
    }
    return records;
  }

  /** A variation by itself; where its item stands in the same answer, it has come with that. */
  private List<SourceRecord> single(JsonObject variation) {
    if (isDeleted(variation)) {
      return List.of(gone(variation, changedAt(variation)));
    }
    String id =
        variation.findObject("item_variation_data").map(data -> data.text("item_id")).orElse("");
    CatalogItems.Item item =
        items.find(id).orElseGet(() -> new CatalogItems.Item("", "", false, false));
    return item.listed() ? List.of() : List.of(product(variation, item, changedAt(variation)));
  }

  private ProductRecord product(
      JsonObject variation, CatalogItems.Item item, Optional<Instant> changed) {
    variation.leaveOut(UNNEEDED);
    JsonObject data =
        variation
            .findObject("item_variation_data")
            .orElseThrow(() -> variation.problem(Problem.VALUE_MISSING, "item_variation_data"));
    data.leaveOut(UNNEEDED);
    String variety = data.text("name");
    String name = ProductName.of(item.name(), item.single() ? "" : variety);
    if (name.isBlank()) {
      throw variation.problem(Problem.VALUE_MISSING, "item_variation_data.name");
    }
    return new ProductRecord(
        variation.requireText("id"),
        changed,
        name,
        names.apply(item.category()),
        names.apply(data.text("measurement_unit_id")),
        variation.rest());
  }

  private static DeletedRecord gone(JsonObject variation, Optional<Instant> changed) {
    return new DeletedRecord(
        StreamKind.PRODUCTS, variation.requireText("id"), changed, Optional.empty());
  }

  private static boolean isDeleted(JsonObject thing) {
    return thing.findSwitch("is_deleted").orElse(false);
  }

  private static Optional<Instant> changedAt(JsonObject thing) {
    return thing.findUnderstood("updated_at", SquareWindows.TIME::read);
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get())
        ? other
        : one.or(() -> other);
  }
}
