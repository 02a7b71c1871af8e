package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.intake.Archive.Opened;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened with one customer, and who says so. */
final class Timeline {
  private final Archive archive;

  @Inject
  Timeline(Archive archive) {
    this.archive = requireNonNull(archive, "archive is null");
  }

  /** The newest first. */
  static List<Moment> moments(Map<Stream, List<Opened>> opened) {
    List<Moment> moments = new ArrayList<>();
    opened.values().stream()
        .flatMap(List::stream)
        .forEach(one ->
            at(one.document())
                .map(at -> new Moment(at, one.version().source(), one.document()))
                .ifPresent(moments::add));
    moments.sort(Comparator.comparing(Moment::at).reversed());
    return moments;
  }

  /** What each source has, stream by stream. */
  static List<Said> said(Map<Stream, List<Opened>> opened) {
    List<Said> said = new ArrayList<>();
    opened.forEach((stream, documents) ->
        documents.stream()
            .map(Opened::version)
            .collect(
                Collectors.groupingBy(
                    RecordVersion::source, LinkedHashMap::new, Collectors.toList()))
            .forEach((source, versions) ->
                said.add(new Said(source, stream, newest(versions), versions.size()))));
    return said;
  }

  /** Everything that is believed of a customer. */
  Map<Stream, List<Opened>> open(CustomerId customer) {
    Map<Stream, List<Opened>> opened = new EnumMap<>(Stream.class);
    for (Stream stream :
        List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK)) {
      opened.put(stream, archive.list(stream, customer));
    }
    return opened;
  }

  private static Instant newest(List<RecordVersion> versions) {
    return versions.stream()
        .map(RecordVersion::observedAt)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Empty for what is no event. */
  private static Optional<Instant> at(Document document) {
    return switch (document) {
      case OrderDocument order -> Optional.of(order.orderedAt());
      case InteractionDocument interaction -> Optional.of(interaction.occurredAt());
      case FeedbackDocument feedback -> Optional.of(feedback.occurredAt());
      case CustomerDocument customer -> Optional.empty();
      case ProductDocument product -> Optional.empty();
    };
  }
}
