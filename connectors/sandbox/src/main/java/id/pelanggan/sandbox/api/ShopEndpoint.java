package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.shop.SandboxLocation;
import id.pelanggan.sandbox.shop.SandboxShop;
import tools.jackson.core.JsonGenerator;

/** The shop itself and where it sells. */
final class ShopEndpoint {
  static final String MERCHANT = "MERCHANT-CONTOH";

  private final SandboxShop shop;

  ShopEndpoint(SandboxShop shop) {
    this.shop = requireNonNull(shop, "shop is null");
  }

  Answer locations() {
    return Answer.json(
        200, json -> Pages.writeList(json, "locations", shop.locations(), this::write));
  }

  Answer merchants() {
    SandboxLocation first = shop.locations().getFirst();
    return Answer.json(
        200,
        json -> {
          json.writeArrayPropertyStart("merchant");
          json.writeStartObject();
          json.writeStringProperty("id", MERCHANT);
          json.writeStringProperty("business_name", shop.name());
          json.writeStringProperty("country", first.country());
          json.writeStringProperty("currency", shop.currency());
          json.writeStringProperty("status", "ACTIVE");
          json.writeStringProperty("main_location_id", first.id());
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private void write(JsonGenerator json, SandboxLocation location) {
    json.writeStringProperty("id", location.id());
    json.writeStringProperty("name", location.name());
    json.writeStringProperty("timezone", location.timeZone());
    json.writeStringProperty("status", "ACTIVE");
    json.writeStringProperty("merchant_id", MERCHANT);
    json.writeStringProperty("country", location.country());
    json.writeStringProperty("currency", shop.currency());
    json.writeStringProperty("business_name", shop.name());
    json.writeStringProperty("type", "PHYSICAL");
  }
}
