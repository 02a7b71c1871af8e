package id.pelanggan.sandbox.api;

import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Orders in the vendor's form.
 *
 * @param currency of all amounts
 */
record OrderJson(String currency) {

  /** Writes what stands between the braces. */
  void write(JsonGenerator json, SandboxOrder order) {
    json.writeStringProperty("id", order.id());
    json.writeStringProperty("location_id", order.locationId());
    Json.text(json, "customer_id", order.customerId());
    Json.text(json, "reference_id", order.reference());
    if (!order.source().isEmpty()) {
      json.writeObjectPropertyStart("source");
      json.writeStringProperty("name", order.source());
      json.writeEndObject();
    }
    if (order.isReturn()) {
      writeReturn(json, order);
    } else {
      writeSale(json, order);
    }
    json.writeStringProperty("state", order.state().name());
    json.writeNumberProperty("version", order.createdAt().equals(order.updatedAt()) ? 1 : 2);
    Json.time(json, "created_at", order.createdAt());
    Json.time(json, "updated_at", order.updatedAt());
    if (order.state().isClosed()) {
      Json.time(json, "closed_at", order.updatedAt());
    }
  }

  private void writeSale(JsonGenerator json, SandboxOrder order) {
    json.writeArrayPropertyStart("line_items");
    writeLines(json, order.lines(), "");
    json.writeEndArray();
    writeDiscounts(json, order.lines());
    long total = order.total();
    writeTotals(json, total, discount(order.lines()));
    writeAmounts(json, "net_amounts", total, discount(order.lines()));
    money(json, "net_amount_due_money", order.state().isClosed() ? 0 : total);
    if (order.state() == SandboxOrder.State.COMPLETED) {
      writeTender(json, order, total);
    }
  }

  private void writeReturn(JsonGenerator json, SandboxOrder order) {
    long total = order.total();
    json.writeArrayPropertyStart("returns");
    json.writeStartObject();
    json.writeStringProperty("uid", "r1");
    json.writeStringProperty("source_order_id", order.originalId());
    json.writeArrayPropertyStart("return_line_items");
    writeLines(json, order.lines(), "source_line_item_uid");
    json.writeEndArray();
    writeAmounts(json, "return_amounts", total, discount(order.lines()));
    json.writeEndObject();
    json.writeEndArray();
    writeAmounts(json, "return_amounts", total, discount(order.lines()));
    writeAmounts(json, "net_amounts", -total, -discount(order.lines()));
    writeTotals(json, 0, 0);
  }

  /**
   * @param original the name under which a line that comes back tells which one it was; empty for
   *     lines that are sold
   */
  private void writeLines(JsonGenerator json, List<SandboxOrder.Line> lines, String original) {
    boolean returned = !original.isEmpty();
    int number = 0;
    for (SandboxOrder.Line line : lines) {
      number++;
      SandboxProduct product = line.product();
      json.writeStartObject();
      json.writeStringProperty("uid", "l" + number);
      if (returned) {
        json.writeStringProperty(original, "l" + number);
      }
      json.writeStringProperty("catalog_object_id", product.id());
      json.writeStringProperty("name", product.name());
      json.writeStringProperty("quantity", quantity(line.thousandths()));
      if (!product.unit().isEmpty()) {
        CatalogJson.writeQuantityUnit(json, product);
      }
      json.writeStringProperty("item_type", "ITEM");
      money(json, "base_price_money", line.price());
      money(json, "variation_total_price_money", line.gross());
      money(json, returned ? "gross_return_money" : "gross_sales_money", line.gross());
      money(json, "total_tax_money", 0);
      money(json, "total_discount_money", line.discount());
      money(json, "total_money", line.total());
      if (line.discount() > 0 && !returned) {
        writeAppliedDiscount(json, number, line.discount());
      }
      json.writeEndObject();
    }
  }

  private void writeAppliedDiscount(JsonGenerator json, int number, long amount) {
    json.writeArrayPropertyStart("applied_discounts");
    json.writeStartObject();
    json.writeStringProperty("uid", "a" + number);
    json.writeStringProperty("discount_uid", "d" + number);
    money(json, "applied_money", amount);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeDiscounts(JsonGenerator json, List<SandboxOrder.Line> lines) {
    if (discount(lines) == 0) {
      return;
    }
    json.writeArrayPropertyStart("discounts");
    int number = 0;
    for (SandboxOrder.Line line : lines) {
      number++;
      if (line.discount() > 0) {
        json.writeStartObject();
        json.writeStringProperty("uid", "d" + number);
        json.writeStringProperty("type", "FIXED_AMOUNT");
        money(json, "amount_money", line.discount());
        money(json, "applied_money", line.discount());
        json.writeStringProperty("scope", "LINE_ITEM");
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void writeTotals(JsonGenerator json, long total, long discount) {
    money(json, "total_money", total);
    money(json, "total_tax_money", 0);
    money(json, "total_discount_money", discount);
    money(json, "total_tip_money", 0);
    money(json, "total_service_charge_money", 0);
  }

  private void writeAmounts(JsonGenerator json, String name, long total, long discount) {
    json.writeObjectPropertyStart(name);
    money(json, "total_money", total);
    money(json, "tax_money", 0);
    money(json, "discount_money", discount);
    money(json, "tip_money", 0);
    money(json, "service_charge_money", 0);
    json.writeEndObject();
  }

  private void writeTender(JsonGenerator json, SandboxOrder order, long total) {
    json.writeArrayPropertyStart("tenders");
    json.writeStartObject();
    json.writeStringProperty("id", "T-" + order.id());
    json.writeStringProperty("location_id", order.locationId());
    Json.time(json, "created_at", order.createdAt());
    money(json, "amount_money", total);
    json.writeStringProperty("type", "CASH");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void money(JsonGenerator json, String name, long amount) {
    Json.money(json, name, amount, currency);
  }

  private static long discount(List<SandboxOrder.Line> lines) {
    long discount = 0;
    for (SandboxOrder.Line line : lines) {
      discount += line.discount();
    }
    return discount;
  }

  /** Such as {@code 0.25}. */
  private static String quantity(long thousandths) {
    String whole = Long.toString(thousandths / 1_000);
    if (thousandths % 1_000 == 0) {
      return whole;
    }
    String parts = Long.toString(1_000 + thousandths % 1_000).substring(1);
    int length = parts.length();
    while (parts.charAt(length - 1) == '0') {
      length--;
    }
    return whole + "." + parts.substring(0, length);
  }
}
