package id.pelanggan.application.intake;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.customer.CustomerId;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * A document as bytes, and back without loss. Equal documents have equal bytes, so that a hash of
 * them tells whether a source says something new.
 */
public final class DocumentCodec {
  private static final int FORMAT = 1;

  private DocumentCodec() {}

  public static byte[] encode(Document document) {
    TextWriter out = new TextWriter();
    out.number(FORMAT).text(document.stream().name()).text(document.id().value());
    out.number(document.changedAt().isPresent() ? 1 : 0);
    document.changedAt().ifPresent(out::instant);
    out.texts(document.extras());
    switch (document) {
      case CustomerDocument customer -> {
        write(customer.customer(), out);
        DetailsCodec.write(customer.details(), out);
      }
      case OrderDocument order -> write(order, out);
      case ProductDocument product ->
          out.text(product.name()).text(product.category()).text(product.unit());
      case InteractionDocument interaction -> {
        write(interaction.customer(), out);
        out.text(interaction.kind().name())
            .text(interaction.direction().name())
            .instant(interaction.occurredAt())
            .text(interaction.text());
      }
      case FeedbackDocument feedback -> {
        write(feedback.customer(), out);
        out.text(feedback.kind().name())
            .number(feedback.score().orElse(-1))
            .instant(feedback.occurredAt())
            .text(feedback.text());
      }
    }
    return out.bytes();
  }

  /**
   * @throws IllegalArgumentException where a newer version of the program wrote the bytes
   */
  public static Document decode(byte[] bytes) {
    TextReader in = new TextReader(bytes);
    long format = in.number();
    if (format != FORMAT) {
      throw new IllegalArgumentException("format is not known: " + format);
    }
    Stream stream = Stream.valueOf(in.text());
    ExternalId id = new ExternalId(in.text());
    Optional<Instant> changedAt = in.number() == 1 ? Optional.of(in.instant()) : Optional.empty();
    SortedMap<String, String> extras = in.texts();
    return switch (stream) {
      case CUSTOMERS ->
          new CustomerDocument(id, changedAt, readReference(in), DetailsCodec.read(in), extras);
      case ORDERS -> readOrder(in, id, changedAt, extras);
      case PRODUCTS -> new ProductDocument(id, changedAt, in.text(), in.text(), in.text(), extras);
      case INTERACTIONS ->
          new InteractionDocument(
              id,
              changedAt,
              readReference(in),
              InteractionKind.valueOf(in.text()),
              Direction.valueOf(in.text()),
              in.instant(),
              in.text(),
              extras);
      case FEEDBACK ->
          new FeedbackDocument(
              id,
              changedAt,
              readReference(in),
              FeedbackKind.valueOf(in.text()),
              readScore(in),
              in.instant(),
              in.text(),
              extras);
    };
  }

  private static OptionalInt readScore(TextReader in) {
    int score = in.count();
    return score < 0 ? OptionalInt.empty() : OptionalInt.of(score);
  }

  private static void write(CustomerReference reference, TextWriter out) {
    switch (reference) {
      case CustomerReference.Named named -> out.text("named").text(named.id().value());
      case CustomerReference.Chosen chosen -> out.text("chosen").uuid(chosen.id().value());
      case CustomerReference.WalkIn walkIn -> out.text("walk-in");
    }
  }

  private static CustomerReference readReference(TextReader in) {
    String kind = in.text();
    return switch (kind) {
      case "named" -> new CustomerReference.Named(new ExternalId(in.text()));
      case "chosen" -> new CustomerReference.Chosen(new CustomerId(in.uuid()));
      case "walk-in" -> new CustomerReference.WalkIn();
      default -> throw new IllegalArgumentException("kind of reference is not known");
    };
  }

  private static void write(OrderDocument order, TextWriter out) {
    out.text(order.number());
    write(order.customer(), out);
    out.text(order.kind().name())
        .instant(order.orderedAt())
        .number(order.orderedOn().toEpochDay())
        .text(order.currency().getCurrencyCode())
        .text(order.channel())
        .text(order.original().map(ExternalId::value).orElse(""))
        .number(order.lines().size());
    for (OrderLine line : order.lines()) {
      out.text(line.productCode())
          .text(line.description())
          .number(line.quantity().thousandths())
          .number(line.unitPrice().minor())
          .number(line.amount().minor());
    }
  }

  private static OrderDocument readOrder(
      TextReader in, ExternalId id, Optional<Instant> changedAt, SortedMap<String, String> extras) {
    String number = in.text();
    CustomerReference customer = readReference(in);
    OrderKind kind = OrderKind.valueOf(in.text());
    Instant orderedAt = in.instant();
    LocalDate orderedOn = LocalDate.ofEpochDay(in.number());
    Currency currency = Currency.getInstance(in.text());
    String channel = in.text();
    Optional<ExternalId> original =
        Optional.of(in.text()).filter(text -> !text.isEmpty()).map(ExternalId::new);
    List<OrderLine> lines = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      lines.add(
          new OrderLine(
              in.text(),
              in.text(),
              new Quantity(in.number()),
              new Money(in.number(), currency),
              new Money(in.number(), currency)));
    }
    return new OrderDocument(
        id, changedAt, number, customer, kind, orderedAt, orderedOn, currency, channel, original,
        lines, extras);
  }
}
