package id.pelanggan.application.intake;

import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Statement;
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
import id.pelanggan.domain.source.SourceId;
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
import java.util.UUID;
import java.util.function.Supplier;

/** Documents that hold anything a document may hold. */
final class RandomDocuments {
  private static final List<Currency> CURRENCIES =
      List.of(
          Currency.getInstance("IDR"), Currency.getInstance("JPY"), Currency.getInstance("BHD"));
  private static final List<String> PIECES =
      List.of("", "a", "Zaenab", " ", "é", "花", "🌸", "\n", "\"", ",", "\u0000", "\u202e", "0");

  private final Random random;

  /**
   * @param seed printed, so that a failure can be repeated
   */
  RandomDocuments(long seed) {
    System.out.println("seed " + seed);
    this.random = new Random(seed);
  }

  /** Of equal seeds come equal documents. */
  Document document() {
    return switch (of(Stream.values())) {
      case CUSTOMERS ->
          new CustomerDocument(id(), maybe(this::instant), person(), details(), texts());
      case ORDERS -> order();
      case PRODUCTS ->
          new ProductDocument(id(), maybe(this::instant), text(), text(), text(), texts());
      case INTERACTIONS ->
          new InteractionDocument(
              id(),
              maybe(this::instant),
              anybody(),
              of(InteractionKind.values()),
              of(Direction.values()),
              instant(),
              text(),
              texts());
      case FEEDBACK ->
          new FeedbackDocument(
              id(),
              maybe(this::instant),
              anybody(),
              of(FeedbackKind.values()),
              random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(11)),
              instant(),
              text(),
              texts());
    };
  }

  List<Statement> statements() {
    List<SourceId> sources = list(3, () -> new SourceId(uuid()));
    sources.add(new SourceId(uuid()));
    return list(
        5,
        () ->
            new Statement(
                new Origin(uuid(), sources.get(random.nextInt(sources.size())), instant()),
                random.nextInt(101),
                details()));
  }

  private OrderDocument order() {
    Currency currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    return new OrderDocument(
        id(),
        maybe(this::instant),
        text(),
        anybody(),
        of(OrderKind.values()),
        instant(),
        LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000)),
        currency,
        text(),
        maybe(this::id),
        list(
            4,
            () ->
                new OrderLine(
                    text(),
                    text(),
                    new Quantity(number()),
                    new Money(number(), currency),
                    new Money(number(), currency))),
        texts());
  }

  private CustomerDetails details() {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      if (random.nextBoolean()) {
        attributes.put(attribute, "x" + text());
      }
    }
    return new CustomerDetails(
        attributes, list(3, this::contactPoint), list(2, this::address), texts(), texts());
  }

  private ContactPoint contactPoint() {
    ContactStatus status = of(ContactStatus.values());
    return new ContactPoint(
        of(ContactKind.values()),
        text(),
        status == ContactStatus.INVALID ? "" : "n" + text(),
        status);
  }

  private PostalAddress address() {
    return new PostalAddress("s" + text(), text(), text(), text(), text(), text());
  }

  private CustomerReference person() {
    return random.nextBoolean()
        ? new CustomerReference.Named(id())
        : new CustomerReference.Chosen(new CustomerId(uuid()));
  }

  private CustomerReference anybody() {
    return random.nextInt(3) == 0 ? new CustomerReference.WalkIn() : person();
  }

  private ExternalId id() {
    return new ExternalId("i" + text());
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Instant instant() {
    return Instant.ofEpochSecond(
        random.nextLong(-1L << 40, 1L << 40), random.nextInt(1_000_000_000));
  }

  private long number() {
    return switch (random.nextInt(4)) {
      case 0 -> Long.MIN_VALUE;
      case 1 -> Long.MAX_VALUE;
      case 2 -> random.nextInt(-200, 200);
      default -> random.nextLong();
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextInt(50) == 0 ? text.toString().repeat(13) : text.toString();
  }

  private TreeMap<String, String> texts() {
    TreeMap<String, String> texts = new TreeMap<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      texts.put(text(), text());
    }
    return texts;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int longest, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int left = random.nextInt(longest + 1); left > 0; left--) {
      items.add(item.get());
    }
    return items;
  }

  private <T> T of(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
