package id.pelanggan.app.boot;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.erasure.RequestErasure;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a home knows of people, and how some of them are asked to be let go at once. */
final class LeavingPeople {
  private static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.INTERACTIONS, Stream.FEEDBACK);

  private final InsideHome inside;

  LeavingPeople(InsideHome inside) {
    this.inside = inside;
  }

  CallContext context() {
    return inside.get(IdentifyOperator.class).identify(StartingPurposes.ADMINISTRATION);
  }

  /** Begins an erasure whose ten minutes are over already. */
  ErasureId begin(Collection<CustomerId> customers, ErasureDepth depth) {
    CallContext now = context();
    CallContext before =
        new CallContext(now.actor(), now.purpose(), now.at().minus(Duration.ofMinutes(11)));
    return inside
        .get(RequestErasure.class)
        .request(
            before,
            new RequestErasure.Request(
                Set.copyOf(customers), depth, ErasureReason.ASKED, customers.size()))
        .id();
  }

  /** What is said of the customers that names them. */
  Set<String> values(Collection<CustomerId> customers) {
    Set<String> values = new HashSet<>();
    Archive archive = inside.get(Archive.class);
    for (CustomerId customer : customers) {
      for (Stream stream : STREAMS) {
        archive.list(stream, customer).forEach(opened -> collect(opened.document(), values));
      }
    }
    return values;
  }

  /** What is said of anybody. */
  Set<String> allValues() {
    Set<String> values = new HashSet<>();
    Archive archive = inside.get(Archive.class);
    inside
        .get(Sources.class)
        .list()
        .forEach(source ->
            STREAMS.forEach(stream ->
                archive.read(
                    stream,
                    source.id(),
                    customer -> true,
                    page -> page.forEach(document -> collect(document, values)))));
    return values;
  }

  private static void collect(Document document, Set<String> values) {
    switch (document) {
      case CustomerDocument customer -> {
        customer
            .details()
            .contactPoints()
            .forEach(point -> {
              add(point.written(), values);
              add(point.normalised(), values);
            });
        customer.details().addresses().forEach(address -> add(address.street(), values));
        add(customer.details().attributes().getOrDefault(Attribute.FULL_NAME, ""), values);
      }
      case InteractionDocument interaction -> add(interaction.text(), values);
      case FeedbackDocument feedback -> add(feedback.text(), values);
      default -> {}
    }
  }

  private static void add(String value, Set<String> values) {
    if (value.length() >= FragmentSearch.SHORTEST) {
      values.add(value.toLowerCase(Locale.ROOT));
    }
  }
}
