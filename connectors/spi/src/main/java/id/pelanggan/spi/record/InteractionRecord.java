package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A call, a visit, a message.
 *
 * @param customerId the source's id of the customer
 * @param text what was said; may be empty
 */
public record InteractionRecord(
    String id,
    Optional<Instant> changedAt,
    String customerId,
    Kind kind,
    Direction direction,
    Instant occurredAt,
    String text,
    SortedMap<String, String> extras)
    implements SourceRecord {
  public InteractionRecord {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(customerId, "customerId is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(direction, "direction is null");
    requireNonNull(occurredAt, "occurredAt is null");
    requireNonNull(text, "text is null");
    extras = Extras.copy(extras);
  }

  @Override
  public StreamKind stream() {
    return StreamKind.INTERACTIONS;
  }

  @Override
  public String toString() {
    return "InteractionRecord[***]";
  }

  public enum Kind {
    CALL,
    EMAIL,
    CHAT,
    VISIT,
    SOCIAL,
    OTHER
  }

  /** Who began. */
  public enum Direction {
    /** The customer came to the shop. */
    INBOUND,
    /** The shop came to the customer. */
    OUTBOUND
  }
}
