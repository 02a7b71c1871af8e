package id.pelanggan.app.cli.customer;

import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.Favourite;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.customer.Said;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.Attribute;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as programs read it.
 *
 * @param revealed whether what is masked otherwise is here as it is
 * @param attributes by their names; the birth date among them only where it is revealed
 * @param birth the five years in which the customer was born; null where that is not known
 * @param timeline the newest first
 * @param moments how many there are in all
 */
record CustomerJson(
    UUID id,
    boolean revealed,
    Map<String, Value> attributes,
    @Nullable Birth birth,
    List<Contact> contacts,
    List<Address> addresses,
    Map<String, Value> preferences,
    Map<String, List<Value>> statements,
    List<Purchase> purchases,
    List<Product> favourites,
    List<SaidBy> said,
    int moments,
    List<MomentJson> timeline) {

  static CustomerJson of(CustomerView view, Optional<Revealed> revealed, int limit) {
    Naming naming = new Naming(view, revealed);
    return new CustomerJson(
        view.id().value(),
        revealed.isPresent(),
        naming.attributes(),
        view.birth().map(birth -> new Birth(birth.firstYear(), birth.lastYear())).orElse(null),
        view.contacts().stream().map(naming::contact).toList(),
        view.addresses().stream().map(naming::address).toList(),
        naming.preferences(),
        naming.statements(),
        view.purchases().stream().map(Purchase::of).toList(),
        view.favourites().stream().map(Product::of).toList(),
        view.said().stream().map(naming::said).toList(),
        view.timeline().size(),
        view.timeline().stream()
            .limit(limit)
            .map(moment -> MomentJson.of(moment, naming.source(moment.source())))
            .toList());
  }

  record Value(String value, String source, Instant at) {}

  record Birth(int from, int to) {}

  /**
   * @param key by which it is replaced or merged
   * @param value masked, unless revealed
   */
  record Contact(String key, String kind, String value, String status, String source, Instant at) {}

  /**
   * @param street null unless revealed, like district and postcode
   */
  record Address(
      @Nullable String street,
      @Nullable String district,
      String city,
      String region,
      @Nullable String postcode,
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

  /**
   * @param amount less what was taken back
   */
  record Product(
      String name, BigDecimal quantity, BigDecimal amount, String currency, long orders) {
    static Product of(Favourite favourite) {
      return new Product(
          favourite.name(),
          favourite.quantity().amount(),
          favourite.amount().amount(),
          favourite.amount().currency().getCurrencyCode(),
          favourite.orders());
    }
  }

  record SaidBy(String source, String stream, int documents, Instant at) {}

  /** Gives sources their names, and what is revealed its place. */
  private record Naming(CustomerView view, Optional<Revealed> revealed) {
    String source(SourceId id) {
      Source source = view.sources().get(id);
      return source == null ? "" : source.name();
    }

    Value value(Sourced<String> sourced) {
      return new Value(sourced.value(), source(sourced.origin().source()), at(sourced.origin()));
    }

    Contact contact(ShownContact contact) {
      return new Contact(
          contact.key().value(),
          contact.kind().name(),
          revealed
              .flatMap(all -> Optional.ofNullable(all.contacts().get(contact.key())))
              .orElse(contact.text()),
          contact.status().name(),
          source(contact.origin().source()),
          at(contact.origin()));
    }

    Address address(ShownAddress shown) {
      Optional<PostalAddress> whole =
          revealed.flatMap(all -> Optional.ofNullable(all.addresses().get(shown.key())));
      return new Address(
          whole.map(PostalAddress::street).orElse(null),
          whole.map(PostalAddress::district).orElse(null),
          shown.city(),
          shown.region(),
          whole.map(PostalAddress::postcode).orElse(null),
          shown.country(),
          source(shown.origin().source()),
          at(shown.origin()));
    }

    SaidBy said(Said said) {
      return new SaidBy(
          source(said.source()), said.stream().name(), said.documents(), said.observedAt());
    }

    Map<String, Value> attributes() {
      Map<String, Value> values = new LinkedHashMap<>();
      view.attributes().forEach((attribute, value) -> values.put(attribute.name(), value(value)));
      view.birth()
          .ifPresent(birth ->
              revealed
                  .flatMap(Revealed::birthDate)
                  .ifPresent(date ->
                      values.put(
                          Attribute.BIRTH_DATE.name(),
                          new Value(
                              date.toString(),
                              source(birth.origin().source()),
                              at(birth.origin())))));
      return values;
    }

    Map<String, Value> preferences() {
      Map<String, Value> values = new LinkedHashMap<>();
      view.preferences().forEach((topic, value) -> values.put(topic, value(value)));
      return values;
    }

    Map<String, List<Value>> statements() {
      Map<String, List<Value>> values = new LinkedHashMap<>();
      view.statements()
          .forEach((topic, said) -> values.put(topic, said.stream().map(this::value).toList()));
      return values;
    }

    private static Instant at(Origin origin) {
      return origin.observedAt();
    }
  }
}
