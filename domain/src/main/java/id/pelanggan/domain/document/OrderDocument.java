package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sale, a cancellation or a return.
 *
 * @param number what people call the order; usually the id
 * @param orderedOn the day of the sale in the shop's time zone
 * @param currency of every line
 * @param channel where it was sold, as the source has it; may be empty
 * @param original the order that a cancellation or a return takes back; empty where not known
 */
public record OrderDocument(
    ExternalId id,
    Optional<Instant> changedAt,
    String number,
    CustomerReference customer,
    OrderKind kind,
    Instant orderedAt,
    LocalDate orderedOn,
    Currency currency,
    String channel,
    Optional<ExternalId> original,
    List<OrderLine> lines,
    SortedMap<String, String> extras)
    implements Document {
  public OrderDocument {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(number, "number is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(orderedAt, "orderedAt is null");
    requireNonNull(orderedOn, "orderedOn is null");
    requireNonNull(currency, "currency is null");
    requireNonNull(channel, "channel is null");
    requireNonNull(original, "original is null");
    lines = List.copyOf(lines);
    if (!lines.stream().allMatch(line -> line.amount().currency().equals(currency))) {
      throw new IllegalArgumentException("a line has another currency than its order");
    }
    extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
  }

  /** The sum of the lines. */
  public Money total() {
    return lines.stream().map(OrderLine::amount).reduce(Money.zero(currency), Money::plus);
  }

  @Override
  public Stream stream() {
    return Stream.ORDERS;
  }

  @Override
  public String toString() {
    return "OrderDocument[***]";
  }
}
