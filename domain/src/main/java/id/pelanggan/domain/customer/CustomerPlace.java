package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

/**
 * Where a page of a list of customers ended: the next one begins behind it, whatever was added or
 * removed meanwhile. Holds for the sort of its page only.
 *
 * @param value what the list is sorted by, as whoever made the place writes it; nobody else reads
 *     it
 */
public record CustomerPlace(String value, CustomerId customer) {
  public CustomerPlace {
    requireNonNull(value, "value is null");
    requireNonNull(customer, "customer is null");
  }
}
