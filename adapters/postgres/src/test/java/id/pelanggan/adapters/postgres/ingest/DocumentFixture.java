package id.pelanggan.adapters.postgres.ingest;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents of invented people. */
final class DocumentFixture {
  private static final Currency RUPIAH = Currency.getInstance("IDR");
  private static final Instant MORNING = Instant.parse("2026-05-30T02:00:00Z");

  private DocumentFixture() {}

  static Document customer(String id, String name, String... emails) {
    ExternalId external = new ExternalId(id);
    return new CustomerDocument(
        external,
        Optional.empty(),
        new CustomerReference.Named(external),
        details(name, emails),
        new TreeMap<>());
  }

  /** What an operator says of a customer. */
  static Document change(CustomerId customer, Instant at, String name) {
    return new CustomerDocument(
        new ExternalId(customer.value().toString()),
        Optional.of(at),
        new CustomerReference.Chosen(customer),
        details(name),
        new TreeMap<>());
  }

  /** A sale of one piece of a product. */
  static OrderDocument sale(String id, CustomerReference customer, String product) {
    Money price = new Money(15_000_00, RUPIAH);
    return new OrderDocument(
        new ExternalId(id),
        Optional.empty(),
        id,
        customer,
        OrderKind.SALE,
        MORNING,
        LocalDate.of(2026, 5, 30),
        RUPIAH,
        "toko",
        Optional.empty(),
        List.of(new OrderLine(product, "as sold", new Quantity(1000), price, price)),
        new TreeMap<>());
  }

  static Document product(String code, String name) {
    return new ProductDocument(
        new ExternalId(code), Optional.empty(), name, "", "", new TreeMap<>());
  }

  static CustomerReference named(String id) {
    return new CustomerReference.Named(new ExternalId(id));
  }

  static CustomerReference walkIn() {
    return new CustomerReference.WalkIn();
  }

  private static CustomerDetails details(String name, String... emails) {
    return new CustomerDetails(
        Map.of(Attribute.FULL_NAME, name),
        List.of(emails).stream()
            .map(email ->
                new ContactPoint(ContactKind.EMAIL, email, email, ContactStatus.UNCONFIRMED))
            .toList(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }
}
