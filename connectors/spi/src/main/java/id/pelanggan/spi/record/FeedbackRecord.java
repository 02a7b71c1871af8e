package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What a customer thinks of the shop.
 *
 * @param customerId the source's id of the customer
 * @param score 0, as bad as can be, to 10; empty where nobody gave one
 * @param text what was said; may be empty
 */
public record FeedbackRecord(
    String id,
    Optional<Instant> changedAt,
    String customerId,
    Kind kind,
    OptionalInt score,
    Instant occurredAt,
    String text,
    SortedMap<String, String> extras)
    implements SourceRecord {
  public FeedbackRecord {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(customerId, "customerId is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(score, "score is null");
    requireNonNull(occurredAt, "occurredAt is null");
    requireNonNull(text, "text is null");
    extras = Extras.copy(extras);
    if (score.isPresent() && (score.getAsInt() < 0 || score.getAsInt() > 10)) {
      throw new IllegalArgumentException("score is not in 0..10");
    }
  }

  @Override
  public StreamKind stream() {
    return StreamKind.FEEDBACK;
  }

  @Override
  public String toString() {
    return "FeedbackRecord[***]";
  }

  public enum Kind {
    COMPLAINT,
    PRAISE,
    RATING
  }
}
