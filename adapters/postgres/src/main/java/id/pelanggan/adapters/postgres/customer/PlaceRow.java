package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import java.util.UUID;

/** A customer in a list, with what the list is sorted by. */
public record PlaceRow(String value, UUID customerId) {
  CustomerPlace toPlace() {
    return new CustomerPlace(value, new CustomerId(customerId));
  }
}
