package id.pelanggan.adapters.postgres.ingest;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Pages of few ids and few values, so that they meet, repeat and contradict each other often. */
final class RandomPages {
  private static final List<Currency> CURRENCIES =
      List.of(Currency.getInstance("IDR"), Currency.getInstance("USD"));
  private static final LocalDate DAY = LocalDate.of(2026, 5, 30);

  private final Random random;

  RandomPages(Random random) {
    this.random = random;
  }

  /**
   * Documents of different ids.
   *
   * @param now about which the documents were changed, before and after
   */
  List<Document> page(Stream stream, Instant now) {
    TreeSet<Integer> ids = new TreeSet<>();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      ids.add(random.nextInt(5));
    }
    List<Document> documents = new ArrayList<>();
    ids.forEach(id -> documents.add(document(stream, id, now)));
    return documents;
  }

  /** What an operator says. */
  CustomerDetails details() {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    if (random.nextBoolean()) {
      attributes.put(Attribute.FULL_NAME, of("Zaenab", "Joko", "Sri Rahayu"));
    }
    if (random.nextInt(3) == 0) {
      attributes.put(Attribute.BIRTH_DATE, of("1990-05-17", "1978-12-01"));
    }
    if (random.nextInt(3) == 0) {
      attributes.put(Attribute.LANGUAGE, of("id", "en"));
    }
    TreeMap<String, String> preferences = new TreeMap<>();
    if (random.nextInt(3) == 0) {
      preferences.put("tea", of("jasmine", "none"));
    }
    TreeMap<String, String> statements = new TreeMap<>();
    if (random.nextInt(3) == 0) {
      statements.put("email", of("yes", "no"));
    }
    return new CustomerDetails(
        attributes, list(2, this::contactPoint), list(1, this::address), preferences, statements);
  }

  private Document document(Stream stream, int id, Instant now) {
    return switch (stream) {
      case CUSTOMERS -> {
        ExternalId name = new ExternalId("c" + id);
        yield new CustomerDocument(
            name, changedAt(now), new CustomerReference.Named(name), details(), new TreeMap<>());
      }
      case ORDERS -> order(id, now);
      case PRODUCTS ->
          new ProductDocument(
              new ExternalId("k" + id),
              changedAt(now),
              of("Kopi", "Teh"),
              of("", "Minuman"),
              "",
              new TreeMap<>());
      case INTERACTIONS ->
          new InteractionDocument(
              new ExternalId("t" + id),
              changedAt(now),
              customer(),
              of(InteractionKind.values()),
              of(Direction.values()),
              second(),
              "",
              new TreeMap<>());
      case FEEDBACK ->
          new FeedbackDocument(
              new ExternalId("f" + id),
              changedAt(now),
              customer(),
              of(FeedbackKind.values()),
              random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11)),
              second(),
              "",
              new TreeMap<>());
    };
  }

  private OrderDocument order(int id, Instant now) {
    Currency currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    return new OrderDocument(
        new ExternalId("o" + id),
        changedAt(now),
        "o" + id,
        customer(),
        of(OrderKind.values()),
        second(),
        DAY.plusDays(random.nextInt(4)),
        currency,
        of("", "toko"),
        Optional.empty(),
        list(
            3,
            () ->
                new OrderLine(
                    of("", "k0", "k1", "k5", "k6"),
                    of("kopi", "teh"),
                    new Quantity(random.nextInt(-2, 3) * 500L),
                    new Money(random.nextInt(100), currency),
                    new Money(random.nextInt(-100, 100), currency))),
        new TreeMap<>());
  }

  private CustomerReference customer() {
    int id = random.nextInt(7);
    return id == 0
        ? new CustomerReference.WalkIn()
        : new CustomerReference.Named(new ExternalId("c" + (id - 1)));
  }

  /** Also to the nanosecond, which is finer than what is stored. */
  private Optional<Instant> changedAt(Instant now) {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(now.plusNanos(random.nextInt(-2_000, 2_000)));
      default -> Optional.of(now.plusSeconds(random.nextInt(-60, 20)));
    };
  }

  private Instant second() {
    return Instant.ofEpochSecond(1_780_000_000L + random.nextInt(1_000));
  }

  private ContactPoint contactPoint() {
    ContactStatus status =
        random.nextInt(3) == 0 ? of(ContactStatus.values()) : ContactStatus.UNCONFIRMED;
    int number = random.nextInt(4);
    boolean email = random.nextInt(3) > 0;
    String written = email ? "Mail" + number + "@Example.com" : "0800-0012-000" + number;
    String normalised = email ? "mail" + number + "@example.com" : "+628000012000" + number;
    return new ContactPoint(
        email ? ContactKind.EMAIL : ContactKind.PHONE,
        written,
        status == ContactStatus.INVALID ? "" : normalised,
        status);
  }

  private PostalAddress address() {
    return new PostalAddress("Jalan Melati 5", "", of("bandung", "BOGOR", ""), "", "", "");
  }

  private <T> List<T> list(int longest, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int left = random.nextInt(longest + 1); left > 0; left--) {
      items.add(item.get());
    }
    return items;
  }

  @SafeVarargs
  private final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
