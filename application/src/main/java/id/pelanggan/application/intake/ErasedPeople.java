package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Tombstones.MarkKind;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps people who were erased from coming back by another's hand. What a source still says of them
 * is not stored; a sale is stored as nobody's, because the books need it. Who shares nothing but a
 * phone number with one of them waits until somebody looked.
 */
final class ErasedPeople {
  private final Tombstones tombstones;
  private final Marks marks;
  private final Arrivals arrivals;

  @Inject
  ErasedPeople(Tombstones tombstones, Marks marks, Arrivals arrivals) {
    this.tombstones = requireNonNull(tombstones, "tombstones is null");
    this.marks = requireNonNull(marks, "marks is null");
    this.arrivals = requireNonNull(arrivals, "arrivals is null");
  }

  /**
   * Tells who may come in.
   *
   * @param known by their digests, the documents that were heard of before
   */
  Sifted sift(
      SourceId source, Stream stream, List<Arrival> coming, Map<BlindIndex, Identity> known) {
    if (stream == Stream.PRODUCTS || coming.isEmpty() || tombstones.isEmpty()) {
      return new Sifted(coming, List.of(), 0);
    }
    List<Set<Mark>> asked =
        coming.stream().map(arrival -> marks(source, arrival.document())).toList();
    Set<Mark> standing =
        tombstones.find(asked.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    Sieve sieve = new Sieve(source);
    for (int place = 0; place < coming.size(); place++) {
      Arrival arrival = coming.get(place);
      Identity identity = known.get(arrival.digest());
      Set<MarkKind> hits = EnumSet.noneOf(MarkKind.class);
      asked.get(place).stream().filter(standing::contains).forEach(mark -> hits.add(mark.kind()));
      sieve.take(arrival, hits, identity != null && identity.version() > 0);
    }
    return new Sifted(sieve.admitted, sieve.held, sieve.keptOut);
  }

  private Set<Mark> marks(SourceId source, Document document) {
    return switch (document) {
      case CustomerDocument customer ->
          customer.customer() instanceof CustomerReference.Chosen
              ? Set.of()
              : marks.ofCustomer(source, customer.id(), customer.details().contactPoints());
      case OrderDocument order -> marks(source, order.customer());
      case InteractionDocument interaction -> marks(source, interaction.customer());
      case FeedbackDocument feedback -> marks(source, feedback.customer());
      case ProductDocument nobodys -> Set.of();
    };
  }

  private Set<Mark> marks(SourceId source, CustomerReference reference) {
    return reference instanceof CustomerReference.Named named
        ? Set.of(marks.ofReference(source, named.id()))
        : Set.of();
  }

  /** The work on one delivery. */
  private final class Sieve {
    private final SourceId source;
    private final List<Arrival> admitted = new ArrayList<>();
    private final List<Arrival> held = new ArrayList<>();
    private long keptOut;

    Sieve(SourceId source) {
      this.source = source;
    }

    /** Whoever is here already and shares an address with somebody who was erased stays. */
    void take(Arrival arrival, Set<MarkKind> hits, boolean known) {
      boolean itself = hits.contains(MarkKind.EXTERNAL_ID);
      if (hits.isEmpty() || (known && !itself)) {
        admitted.add(arrival);
      } else if (arrival.document() instanceof OrderDocument order && !known) {
        admitted.add(arrivals.of(source, ofNobody(order)));
      } else if (itself || hits.contains(MarkKind.EMAIL)) {
        keptOut++;
      } else {
        held.add(arrival);
      }
    }
  }

  private static OrderDocument ofNobody(OrderDocument order) {
    return new OrderDocument(
        order.id(),
        order.changedAt(),
        order.number(),
        new CustomerReference.WalkIn(),
        order.kind(),
        order.orderedAt(),
        order.orderedOn(),
        order.currency(),
        order.channel(),
        order.original(),
        order.lines(),
        new TreeMap<>());
  }

  /**
   * @param held who may be somebody who was erased, or not
   * @param keptOut how many documents about people who were erased there were
   */
  record Sifted(List<Arrival> admitted, List<Arrival> held, long keptOut) {}
}
