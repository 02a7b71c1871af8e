package id.pelanggan.app.cli.customer;

import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as programs read it.
 *
 * @param attributes by their names
 * @param timeline the newest first
 * @param moments how many there are in all
 */
record CustomerJson(
    UUID id,
    Map<String, Value> attributes,
    List<Contact> contacts,
    List<Address> addresses,
    Map<String, Value> preferences,
    Map<String, List<Value>> statements,
    List<Purchase> purchases,
    int moments,
    List<MomentJson> timeline) {

  static CustomerJson of(CustomerView view, int limit) {
    Naming naming = new Naming(view);
    return new CustomerJson(
        view.id().value(),
        naming.attributes(),
        view.profile().contactPoints().stream().map(naming::contact).toList(),
        view.profile().addresses().stream().map(naming::address).toList(),
        naming.preferences(),
        naming.statements(),
        view.purchases().stream().map(Purchase::of).toList(),
        view.timeline().size(),
        view.timeline().stream()
            .limit(limit)
            .map(moment -> MomentJson.of(moment, naming.source(moment.source())))
            .toList());
  }

  record Value(String value, String source, Instant at) {}

  record Contact(String kind, String value, String status, String source, Instant at) {}

  record Address(
      String street,
      String district,
      String city,
      String region,
      String postcode,
      String country,
      String source,
      Instant at) {}

  record Purchase(
      String currency,
      BigDecimal spend,
      long sales,
      long cancellations,
      long returns,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    static Purchase of(CustomerView.Purchases bought) {
      return new Purchase(
          bought.spend().currency().getCurrencyCode(),
          bought.spend().amount(),
          bought.sales(),
          bought.cancellations(),
          bought.returns(),
          bought.first().orElse(null),
          bought.last().orElse(null));
    }
  }

  /** Gives sources their names. */
  private record Naming(CustomerView view) {
    String source(SourceId id) {
      Source source = view.sources().get(id);
      return source == null ? "" : source.name();
    }

    Value value(Sourced<String> sourced) {
      return new Value(sourced.value(), source(sourced.origin().source()), at(sourced.origin()));
    }

    Contact contact(Sourced<ContactPoint> sourced) {
      ContactPoint point = sourced.value();
      return new Contact(
          point.kind().name(),
          point.written(),
          point.status().name(),
          source(sourced.origin().source()),
          at(sourced.origin()));
    }

    Address address(Sourced<PostalAddress> sourced) {
      PostalAddress address = sourced.value();
      return new Address(
          address.street(),
          address.district(),
          address.city(),
          address.region(),
          address.postcode(),
          address.country(),
          source(sourced.origin().source()),
          at(sourced.origin()));
    }

    Map<String, Value> attributes() {
      Map<String, Value> values = new LinkedHashMap<>();
      view.profile()
          .attributes()
          .forEach((attribute, value) -> values.put(attribute.name(), value(value)));
      return values;
    }

    Map<String, Value> preferences() {
      Map<String, Value> values = new LinkedHashMap<>();
      view.profile().preferences().forEach((topic, value) -> values.put(topic, value(value)));
      return values;
    }

    Map<String, List<Value>> statements() {
      Map<String, List<Value>> values = new LinkedHashMap<>();
      view.profile()
          .statements()
          .forEach((topic, said) -> values.put(topic, said.stream().map(this::value).toList()));
      return values;
    }

    private static Instant at(Origin origin) {
      return origin.observedAt();
    }
  }
}
