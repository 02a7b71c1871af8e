package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A call, a visit, a message.
 *
 * @param text what was said; may be empty
 */
public record InteractionDocument(
    ExternalId id,
    Optional<Instant> changedAt,
    CustomerReference customer,
    InteractionKind kind,
    Direction direction,
    Instant occurredAt,
    String text,
    SortedMap<String, String> extras)
    implements Document {
  public InteractionDocument {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(direction, "direction is null");
    requireNonNull(occurredAt, "occurredAt is null");
    requireNonNull(text, "text is null");
    extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
  }

  @Override
  public Stream stream() {
    return Stream.INTERACTIONS;
  }

  @Override
  public String toString() {
    return "InteractionDocument[***]";
  }
}
