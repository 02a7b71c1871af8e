package id.pelanggan.sandbox.api;

import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.stock.CatalogEntry;
import tools.jackson.core.JsonGenerator;

/**
 * Objects of the catalog in the vendor's form.
 *
 * @param currency of all prices
 */
record CatalogJson(String currency) {

  /** Writes what stands between the braces. */
  void write(JsonGenerator json, CatalogEntry entry) {
    SandboxProduct product = entry.product();
    json.writeStringProperty("type", entry.type().name());
    json.writeStringProperty("id", entry.id());
    Json.time(json, "updated_at", entry.updatedAt());
    json.writeNumberProperty("version", entry.updatedAt().toEpochMilli());
    json.writeBooleanProperty("is_deleted", entry.isDeleted());
    json.writeBooleanProperty("present_at_all_locations", true);
    switch (entry.type()) {
      case CATEGORY -> writeCategory(json, product);
      case MEASUREMENT_UNIT -> writeUnit(json, product);
      case ITEM -> writeItem(json, product);
      case ITEM_VARIATION -> writeVariation(json, product);
    }
  }

  /** Writes the property of an order's line that says what its quantity counts. */
  static void writeQuantityUnit(JsonGenerator json, SandboxProduct product) {
    json.writeObjectPropertyStart("quantity_unit");
    writeMeasure(json, product);
    json.writeNumberProperty("precision", 3);
    json.writeStringProperty("catalog_object_id", CatalogEntry.unitId(product));
    json.writeEndObject();
  }

  private static void writeCategory(JsonGenerator json, SandboxProduct product) {
    json.writeObjectPropertyStart("category_data");
    json.writeStringProperty("name", product.category());
    json.writeStringProperty("category_type", "REGULAR_CATEGORY");
    json.writeBooleanProperty("is_top_level", true);
    json.writeEndObject();
  }

  private static void writeUnit(JsonGenerator json, SandboxProduct product) {
    json.writeObjectPropertyStart("measurement_unit_data");
    writeMeasure(json, product);
    json.writeNumberProperty("precision", 3);
    json.writeEndObject();
  }

  private static void writeMeasure(JsonGenerator json, SandboxProduct product) {
    json.writeObjectPropertyStart("measurement_unit");
    if (product.unit().equals("kg")) {
      json.writeStringProperty("weight_unit", "METRIC_KILOGRAM");
      json.writeStringProperty("type", "TYPE_WEIGHT");
    } else {
      json.writeObjectPropertyStart("custom_unit");
      json.writeStringProperty("name", product.unit());
      json.writeStringProperty("abbreviation", product.unit());
      json.writeEndObject();
      json.writeStringProperty("type", "TYPE_CUSTOM");
    }
    json.writeEndObject();
  }

  private void writeItem(JsonGenerator json, SandboxProduct product) {
    json.writeObjectPropertyStart("item_data");
    json.writeStringProperty("name", product.name());
    json.writeStringProperty("product_type", "REGULAR");
    if (!product.category().isEmpty()) {
      json.writeArrayPropertyStart("categories");
      json.writeStartObject();
      json.writeStringProperty("id", CatalogEntry.categoryId(product));
      json.writeNumberProperty("ordinal", 0);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("variations");
    json.writeStartObject();
    write(
        json,
        new CatalogEntry(
            CatalogEntry.Type.ITEM_VARIATION, product.id(), product.updatedAt(), product));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeVariation(JsonGenerator json, SandboxProduct product) {
    json.writeObjectPropertyStart("item_variation_data");
    json.writeStringProperty("item_id", CatalogEntry.itemId(product));
    json.writeStringProperty("name", product.unit().isEmpty() ? "Satuan" : product.unit());
    json.writeStringProperty("sku", product.id());
    json.writeNumberProperty("ordinal", 0);
    json.writeStringProperty("pricing_type", "FIXED_PRICING");
    Json.money(json, "price_money", product.price(), currency);
    if (!product.unit().isEmpty()) {
      json.writeStringProperty("measurement_unit_id", CatalogEntry.unitId(product));
    }
    json.writeEndObject();
  }
}
