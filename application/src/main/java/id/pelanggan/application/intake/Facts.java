package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Engagements;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Products;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the plain facts in line with the documents that are believed. */
public final class Facts {
  private final Orders orders;
  private final Engagements engagements;
  private final Products products;
  private final Sealing sealing;

  @Inject
  Facts(Orders orders, Engagements engagements, Products products, Sealing sealing) {
    this.orders = requireNonNull(orders, "orders is null");
    this.engagements = requireNonNull(engagements, "engagements is null");
    this.products = requireNonNull(products, "products is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * Takes away what is no longer believed, then puts in what is. Customers have their facts from
   * their golden records, not from here.
   */
  void replace(Stream stream, List<Place> before, List<Believed> now) {
    switch (stream) {
      case CUSTOMERS -> {}
      case ORDERS -> replaceOrders(before, now);
      case PRODUCTS -> {
        products.retract(before.stream().map(Place::record).toList());
        products.upsert(
            now.stream()
                .map(item ->
                    new Products.Sold(
                        item.place().record(), item.source(), (ProductDocument) item.document()))
                .toList());
      }
      case INTERACTIONS -> {
        engagements.deleteInteractions(before.stream().map(Facts::key).toList());
        engagements.insertInteractions(
            now.stream().map(item -> had(item, (InteractionDocument) item.document())).toList());
      }
      case FEEDBACK -> {
        engagements.deleteFeedback(before.stream().map(Facts::key).toList());
        engagements.insertFeedback(
            now.stream().map(item -> had(item, (FeedbackDocument) item.document())).toList());
      }
    }
  }

  /** Summaries grow with what is new; where something was taken away they are made anew. */
  private void replaceOrders(List<Place> before, List<Believed> now) {
    Set<CustomerId> diminished =
        before.stream().map(Place::customer).collect(Collectors.toCollection(LinkedHashSet::new));
    List<Orders.Placed> placed = now.stream().map(this::placed).toList();
    orders.delete(
        before.stream().map(place -> new Orders.Key(place.customer(), place.record())).toList());
    orders.insert(placed);
    orders.addToSummaries(
        placed.stream()
            .filter(order -> !(order.document().customer() instanceof CustomerReference.WalkIn))
            .filter(order -> !diminished.contains(order.key().customer()))
            .toList());
    orders.refreshSummaries(diminished);
  }

  private Orders.Placed placed(Believed item) {
    OrderDocument document = (OrderDocument) item.document();
    return new Orders.Placed(
        new Orders.Key(item.place().customer(), item.place().record()),
        item.source(),
        document,
        document.original().map(id -> sealing.digest(item.source(), Stream.ORDERS, id)));
  }

  private static Engagements.Key key(Place place) {
    return new Engagements.Key(place.customer(), place.record());
  }

  private static <D> Engagements.Had<D> had(Believed item, D document) {
    return new Engagements.Had<>(key(item.place()), item.source(), document);
  }

  /** Where the facts of a document are. */
  record Place(UUID owner, UUID record) {
    CustomerId customer() {
      return new CustomerId(owner);
    }
  }

  record Believed(Place place, SourceId source, Document document) {}

  /** The places of what was believed of these, where anything was. */
  static List<Place> places(List<Identity> identities) {
    List<Place> places = new ArrayList<>();
    for (Identity identity : identities) {
      if (identity.version() > 0) {
        places.add(new Place(identity.owner(), identity.record()));
      }
    }
    return places;
  }
}
