package id.pelanggan.sandbox.api;

import id.pelanggan.sandbox.shop.SandboxAddress;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import tools.jackson.core.JsonGenerator;

/** A customer in the vendor's form. */
final class CustomerJson {
  private CustomerJson() {}

  /** Writes what stands between the braces. */
  static void write(JsonGenerator json, SandboxCustomer customer) {
    json.writeStringProperty("id", customer.id());
    Json.time(json, "created_at", customer.createdAt());
    Json.time(json, "updated_at", customer.updatedAt());
    Json.text(json, "given_name", customer.givenName());
    Json.text(json, "family_name", customer.familyName());
    Json.text(json, "company_name", customer.company());
    Json.text(json, "email_address", customer.email());
    Json.text(json, "phone_number", customer.phone());
    if (!customer.address().equals(SandboxAddress.NONE)) {
      json.writeObjectPropertyStart("address");
      write(json, customer.address());
      json.writeEndObject();
    }
    Json.text(json, "birthday", customer.birthday());
    Json.text(json, "note", customer.note());
    Json.text(json, "reference_id", customer.reference());
    json.writeObjectPropertyStart("preferences");
    json.writeBooleanProperty("email_unsubscribed", customer.emailUnsubscribed());
    json.writeEndObject();
    json.writeStringProperty("creation_source", "DIRECTORY");
    json.writeNumberProperty("version", customer.createdAt().equals(customer.updatedAt()) ? 0 : 1);
  }

  private static void write(JsonGenerator json, SandboxAddress address) {
    Json.text(json, "address_line_1", address.line1());
    Json.text(json, "address_line_2", address.line2());
    Json.text(json, "sublocality", address.sublocality());
    Json.text(json, "locality", address.locality());
    Json.text(json, "administrative_district_level_1", address.region());
    Json.text(json, "postal_code", address.postcode());
    Json.text(json, "country", address.country());
  }
}
