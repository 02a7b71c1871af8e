package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a source says of a customer.
 *
 * @param customer who it is: the customer that the source calls by the document's own id, or one
 *     that an operator chose
 */
public record CustomerDocument(
    ExternalId id,
    Optional<Instant> changedAt,
    CustomerReference customer,
    CustomerDetails details,
    SortedMap<String, String> extras)
    implements Document {
  public CustomerDocument {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(details, "details is null");
    if (customer instanceof CustomerReference.WalkIn) {
      throw new IllegalArgumentException("a walk-in customer is nobody to say anything of");
    }
    extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
  }

  @Override
  public Stream stream() {
    return Stream.CUSTOMERS;
  }

  @Override
  public String toString() {
    return "CustomerDocument[***]";
  }
}
