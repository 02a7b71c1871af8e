package id.pelanggan.sandbox.shop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A sale, or a return of goods that were sold.
 *
 * @param id at most 192 characters
 * @param customerId empty where nobody was asked for a name
 * @param state of a return always {@link State#COMPLETED}
 * @param updatedAt also when it was closed, where it is
 * @param reference what another system calls it; at most 40 characters; may be empty
 * @param source where it was sold, such as {@code Kasir}; may be empty
 * @param originalId of the order whose goods come back; empty for a sale
 * @param lines what was sold or came back, with positive quantities
 */
public record SandboxOrder(
    String id,
    String locationId,
    String customerId,
    State state,
    Instant createdAt,
    Instant updatedAt,
    String reference,
    String source,
    String originalId,
    List<Line> lines) {
  public SandboxOrder {
    requireNonNull(id, "id is null");
    requireNonNull(locationId, "locationId is null");
    requireNonNull(customerId, "customerId is null");
    requireNonNull(state, "state is null");
    requireNonNull(createdAt, "createdAt is null");
    requireNonNull(updatedAt, "updatedAt is null");
    requireNonNull(reference, "reference is null");
    requireNonNull(source, "source is null");
    requireNonNull(originalId, "originalId is null");
    lines = List.copyOf(lines);
  }

  public boolean isReturn() {
    return !originalId.isEmpty();
  }

  /** What all lines come to, in the currency's smallest unit. */
  public long total() {
    long total = 0;
    for (Line line : lines) {
      total += line.total();
    }
    return total;
  }

  /** The same in another state. */
  public SandboxOrder becoming(State newState, Instant time) {
    return new SandboxOrder(
        id,
        locationId,
        customerId,
        newState,
        createdAt,
        time,
        reference,
        source,
        originalId,
        lines);
  }

  @Override
  public String toString() {
    return "SandboxOrder[***]";
  }

  /** How far an order is, by the vendor's names. */
  public enum State {
    OPEN,
    COMPLETED,
    CANCELED,
    DRAFT;

    public boolean isClosed() {
      return this == COMPLETED || this == CANCELED;
    }
  }

  /**
   * One product of an order.
   *
   * @param thousandths how much of the product's unit
   * @param price of one unit, in the currency's smallest unit
   * @param discount taken off the line; not negative
   */
  public record Line(SandboxProduct product, long thousandths, long price, long discount) {
    public Line {
      requireNonNull(product, "product is null");
      if (thousandths <= 0 || discount < 0) {
        throw new IllegalArgumentException("quantity or discount is out of range");
      }
    }

    /** Before the discount. */
    public long gross() {
      return thousandths * price / 1_000;
    }

    public long total() {
      return gross() - discount;
    }
  }
}
