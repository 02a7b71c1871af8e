package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a customer thinks of the shop.
 *
 * @param score 0, as bad as can be, to 10; empty where nobody gave one
 * @param text what was said; may be empty
 */
public record FeedbackDocument(
    ExternalId id,
    Optional<Instant> changedAt,
    CustomerReference customer,
    FeedbackKind kind,
    OptionalInt score,
    Instant occurredAt,
    String text,
    SortedMap<String, String> extras)
    implements Document {
  public FeedbackDocument {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(score, "score is null");
    requireNonNull(occurredAt, "occurredAt is null");
    requireNonNull(text, "text is null");
    if (score.isPresent() && (score.getAsInt() < 0 || score.getAsInt() > 10)) {
      throw new IllegalArgumentException("score is not in 0..10");
    }
    extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
  }

  @Override
  public Stream stream() {
    return Stream.FEEDBACK;
  }

  @Override
  public String toString() {
    return "FeedbackDocument[***]";
  }
}
