package id.pelanggan.app.screen.customers;

import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.application.customer.Favourite;
import id.pelanggan.application.customer.Said;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownBirth;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.AddressKey;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/** Everything about an invented customer. */
final class ExampleView {
  static final ContactKey PHONE = new ContactKey("aaaaaaaaaaaa");
  static final ContactKey OTHER_PHONE = new ContactKey("bbbbbbbbbbbb");
  static final ContactKey EMAIL = new ContactKey("cccccccccccc");
  static final AddressKey ADDRESS = new AddressKey("dddddddddddd");

  static final Source TILL = source(1, "Kasir Toko", 60);
  static final Source SHOP = source(2, "Toko Daring", 50);
  private static final Source OPERATORS = source(3, "operators", Source.TRUST_OF_OPERATORS);

  private ExampleView() {}

  static CustomerView of(CustomerRow row) {
    CustomerReference reference = new CustomerReference.Chosen(row.id());
    Origin till = origin(TILL, "2023-03-12T02:10:00Z");
    Origin shop = origin(SHOP, "2026-01-03T07:30:00Z");
    return new CustomerView(
        row.id(),
        row.name(),
        row.name().isEmpty()
            ? Map.of()
            : Map.of(
                Attribute.FULL_NAME, new Sourced<>(row.name().get(), till),
                Attribute.CUSTOMER_SINCE, new Sourced<>("2023-03-12", till),
                Attribute.PREFERRED_CHANNEL, new Sourced<>("WHATSAPP", shop),
                Attribute.LANGUAGE, new Sourced<>("id", shop),
                Attribute.NOTE,
                    new Sourced<>("Suka dibungkus terpisah; jangan telepon sebelum pukul 9", till)),
        Optional.of(new ShownBirth(1990, till)),
        List.of(
            contact(PHONE, ContactKind.PHONE, "+62 800 •••• 0017", ContactStatus.VERIFIED, till),
            contact(
                OTHER_PHONE,
                ContactKind.PHONE,
                "+62 800 •••• 0171",
                ContactStatus.UNREACHABLE,
                shop),
            contact(EMAIL, ContactKind.EMAIL, "s•••@contoh.id", ContactStatus.UNCONFIRMED, shop)),
        List.of(new ShownAddress(ADDRESS, "Bandung", "Jawa Barat", "Indonesia", true, shop)),
        new TreeMap<>(Map.of("kopi", new Sourced<>("sangrai gelap", shop))),
        new TreeMap<>(
            Map.of(
                "izin_whatsapp", List.of(new Sourced<>("ya", till)),
                "izin_email",
                    List.of(
                        new Sourced<>("ya", shop),
                        new Sourced<>("tidak", origin(TILL, "2026-06-20T03:00:00Z"))))),
        row.facts(),
        List.of(
            new Purchases(
                14,
                1,
                0,
                rupiah(4250000),
                Optional.of(LocalDate.of(2023, 3, 12)),
                Optional.of(LocalDate.of(2026, 11, 2)))),
        List.of(
            interaction(reference, "2026-11-05T03:12:00Z", "tanya stok kayu manis"),
            order(reference, "2026-11-02T04:00:00Z", "KT-1042", "Kopi Toraja 1 kg", 185000, 2),
            complaint(reference, "2026-10-28T06:45:00Z", "kiriman terlambat dua hari, selesai"),
            order(reference, "2026-10-19T05:20:00Z", "KT-0987", "Rempah rendang", 96000, 1),
            rating(reference, "2026-10-20T05:20:00Z"),
            order(reference, "2026-09-11T05:20:00Z", "KT-0830", "Teh melati 200 g", 54000, 3)),
        List.of(
            new Said(TILL.id(), Stream.CUSTOMERS, till.observedAt(), 1),
            new Said(SHOP.id(), Stream.CUSTOMERS, shop.observedAt(), 1),
            new Said(TILL.id(), Stream.ORDERS, Instant.parse("2026-11-02T04:00:00Z"), 9),
            new Said(SHOP.id(), Stream.ORDERS, Instant.parse("2026-10-19T05:20:00Z"), 5)),
        List.of(
            new Favourite("Kopi Toraja 1 kg", new Quantity(9000), rupiah(1665000), 7),
            new Favourite("Rempah rendang", new Quantity(12500), rupiah(1152000), 6)),
        Map.of(TILL.id(), TILL, SHOP.id(), SHOP, OPERATORS.id(), OPERATORS));
  }

  static Moment order(
      CustomerReference customer, String at, String number, String what, long price, int lines) {
    Instant time = Instant.parse(at);
    OrderLine line = new OrderLine("K-1", what, new Quantity(1000), rupiah(price), rupiah(price));
    return new Moment(
        time,
        TILL.id(),
        new OrderDocument(
            new ExternalId(number),
            Optional.empty(),
            number,
            customer,
            OrderKind.SALE,
            time,
            LocalDate.ofInstant(time, ZoneOffset.UTC),
            ExamplePeople.RUPIAH,
            "kasir",
            Optional.empty(),
            Collections.nCopies(lines, line),
            new TreeMap<>()));
  }

  private static Moment interaction(CustomerReference customer, String at, String text) {
    Instant time = Instant.parse(at);
    return new Moment(
        time,
        SHOP.id(),
        new InteractionDocument(
            new ExternalId("i" + at),
            Optional.empty(),
            customer,
            InteractionKind.CHAT,
            Direction.INBOUND,
            time,
            text,
            new TreeMap<>()));
  }

  private static Moment complaint(CustomerReference customer, String at, String text) {
    return feedback(customer, at, FeedbackKind.COMPLAINT, OptionalInt.empty(), text);
  }

  private static Moment rating(CustomerReference customer, String at) {
    return feedback(customer, at, FeedbackKind.RATING, OptionalInt.of(9), "");
  }

  private static Moment feedback(
      CustomerReference customer, String at, FeedbackKind kind, OptionalInt score, String text) {
    Instant time = Instant.parse(at);
    return new Moment(
        time,
        OPERATORS.id(),
        new FeedbackDocument(
            new ExternalId("f" + at),
            Optional.empty(),
            customer,
            kind,
            score,
            time,
            text,
            new TreeMap<>()));
  }

  private static ShownContact contact(
      ContactKey key, ContactKind kind, String text, ContactStatus status, Origin origin) {
    return new ShownContact(key, kind, text, status, origin);
  }

  private static Origin origin(Source source, String at) {
    return new Origin(source.id().value(), source.id(), Instant.parse(at));
  }

  private static Money rupiah(long amount) {
    return new Money(amount * 100, ExamplePeople.RUPIAH);
  }

  private static Source source(int number, String name, int trust) {
    return new Source(
        new SourceId(new UUID(0, number)), name, StartingPurposes.SALES_AND_SERVICE, trust, false);
  }
}
