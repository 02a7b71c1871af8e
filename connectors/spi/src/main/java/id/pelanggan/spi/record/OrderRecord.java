package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A sale, a cancellation or a return.
 *
 * @param number what people call it; empty where it is the id
 * @param customerId the source's id of the customer; empty where nobody was asked for a name
 * @param channel where it was sold, as the source has it; may be empty
 * @param originalId of the order that a cancellation or a return takes back
 * @param lines those of cancellations and returns with negative quantities and amounts; all of one
 *     currency; at least one
 * @param extras what has no field here, by the source's own names; the host seals it
 */
public record OrderRecord(
    String id,
    Optional<Instant> changedAt,
    String number,
    Optional<String> customerId,
    Kind kind,
    Instant orderedAt,
    String channel,
    Optional<String> originalId,
    List<Line> lines,
    SortedMap<String, String> extras)
    implements SourceRecord {
  public OrderRecord {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(number, "number is null");
    requireNonNull(customerId, "customerId is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(orderedAt, "orderedAt is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(originalId, "originalId is null");
    lines = List.copyOf(lines);
    extras = Extras.copy(extras);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an order has at least one line");
    }
  }

  @Override
  public StreamKind stream() {
    return StreamKind.ORDERS;
  }

  @Override
  public String toString() {
    return "OrderRecord[***]";
  }

  public enum Kind {
    SALE,
    CANCELLATION,
    RETURN
  }

  /**
   * One product of it.
   *
   * @param productCode the id of a {@link ProductRecord}, or what the source has; may be empty
   * @param productName may be empty
   * @param quantity a decimal number such as {@code 0.250}; at most three digits behind the point
   * @param unitPrice of one piece
   * @param amount what the line adds to the total, after discounts
   */
  public record Line(
      String productCode, String productName, String quantity, Money unitPrice, Money amount) {
    public Line {
      requireNonNull(productCode, "productCode is null");
      requireNonNull(productName, "productName is null");
      requireNonNull(quantity, "quantity is null");
      requireNonNull(unitPrice, "unitPrice is null");
      requireNonNull(amount, "amount is null");
    }
  }
}
