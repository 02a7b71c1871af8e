package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.stock.Register;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/** The orders of all locations. */
final class OrdersEndpoint {
  private final Register<SandboxOrder> orders;
  private final Cursors cursors;
  private final OrderJson form;

  OrdersEndpoint(Register<SandboxOrder> orders, Cursors cursors, String currency) {
    this.orders = requireNonNull(orders, "orders is null");
    this.cursors = requireNonNull(cursors, "cursors is null");
    this.form = new OrderJson(currency);
  }

  Answer search(Asked asked) {
    Fields body = asked.request().json();
    OrderSearch search = OrderSearch.of(body);
    var found = asked.listing(cursors, body).read(orders, search::slice);
    return search.entries()
        ? Pages.answer("order_entries", found, OrdersEndpoint::writeEntry, OptionalLong.empty())
        : Pages.answer("orders", found, form::write, OptionalLong.empty());
  }

  Answer retrieve(String id) {
    SandboxOrder order =
        orders.find(id).orElseThrow(() -> ApiFailure.notFound("There is no such order."));
    return Answer.json(
        200,
        json -> {
          json.writeObjectPropertyStart("order");
          form.write(json, order);
          json.writeEndObject();
        });
  }

  private static void writeEntry(JsonGenerator json, SandboxOrder order) {
    json.writeStringProperty("order_id", order.id());
    json.writeStringProperty("location_id", order.locationId());
    json.writeNumberProperty("version", 1);
  }
}
