package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.SensitiveKind;
import id.pelanggan.domain.retention.SensitivePart;
import id.pelanggan.domain.retention.SensitivePatterns;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Looks through documents for data that asks for a purpose of its own. */
final class SensitiveSearch {
  private final TimeOrderedIds ids;

  @Inject
  SensitiveSearch(TimeOrderedIds ids) {
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** One finding for each place and kind, however many versions say it. */
  List<SensitiveFinding> findings(List<Archive.Opened> documents, Instant at) {
    Set<Place> places = new LinkedHashSet<>();
    documents.parallelStream().map(SensitiveSearch::places).toList().forEach(places::addAll);
    return places.stream()
        .map(place ->
            new SensitiveFinding(
                new FindingId(ids.next()),
                new CustomerId(place.owner()),
                place.record(),
                place.stream(),
                place.part(),
                place.kind(),
                SensitiveFinding.State.OPEN,
                Optional.empty(),
                at,
                Optional.empty()))
        .toList();
  }

  private static Set<Place> places(Archive.Opened opened) {
    Set<Place> places = new LinkedHashSet<>();
    read(
        opened.document(),
        value -> {
          for (SensitiveKind kind : SensitivePatterns.find(value.name(), value.text())) {
            places.add(
                new Place(
                    opened.version().owner(),
                    opened.version().record(),
                    opened.document().stream(),
                    value.part(),
                    kind));
          }
        });
    return places;
  }

  /** Hands over every text that may hold anything. */
  static void read(Document document, Consumer<Value> values) {
    document
        .extras()
        .forEach((name, text) -> values.accept(new Value(SensitivePart.EXTRA, name, text)));
    switch (document) {
      case CustomerDocument customer -> {
        customer
            .details()
            .find(Attribute.NOTE)
            .ifPresent(note -> values.accept(new Value(SensitivePart.NOTE, "", note)));
        customer
            .details()
            .preferences()
            .forEach(
                (name, text) -> values.accept(new Value(SensitivePart.PREFERENCE, name, text)));
      }
      case InteractionDocument interaction ->
          values.accept(new Value(SensitivePart.TEXT, "", interaction.text()));
      case FeedbackDocument feedback ->
          values.accept(new Value(SensitivePart.TEXT, "", feedback.text()));
      case OrderDocument order -> {}
      case ProductDocument product -> {}
    }
  }

  /** A text in a document; the name is empty for running text. */
  record Value(SensitivePart part, String name, String text) {
    @Override
    public String toString() {
      return "Value[***]";
    }
  }

  private record Place(
      UUID owner, UUID record, Stream stream, SensitivePart part, SensitiveKind kind) {}
}
