package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sales.OrderKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sale, a sale that was called off, or what came back of a sale.
 *
 * @param customer the id of the customer; empty where nobody asked for a name
 * @param original the id of the sale that something came back of
 * @param updatedAt when the system of tills heard of it, or what became of it
 */
public record RegisterOrder(
    String id,
    OrderKind kind,
    String location,
    Optional<String> customer,
    Optional<String> original,
    String channel,
    List<Line> lines,
    Instant createdAt,
    Instant updatedAt) {
  public RegisterOrder {
    requireNonNull(id, "id is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(location, "location is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(original, "original is null");
    requireNonNull(channel, "channel is null");
    lines = List.copyOf(lines);
    requireNonNull(createdAt, "createdAt is null");
    requireNonNull(updatedAt, "updatedAt is null");
  }

  @Override
  public String toString() {
    return "RegisterOrder[" + id + "]";
  }

  /**
   * @param product the id of a product
   * @param thousandths how much; never negative
   * @param price of one unit in whole rupiah
   */
  public record Line(String product, String name, long thousandths, long price) {
    public Line {
      requireNonNull(product, "product is null");
      requireNonNull(name, "name is null");
    }
  }
}
