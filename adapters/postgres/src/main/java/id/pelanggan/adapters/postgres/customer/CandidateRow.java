package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import java.time.LocalDate;
import java.util.UUID;

/** The last order of a customer in one currency, and whether it is the last in all of them. */
public record CandidateRow(
    UUID customerId, LocalDate lastOrderOn, String currency, boolean isLast) {
  CustomerPlace toPlace() {
    return new CustomerPlace(lastOrderOn + " " + currency, new CustomerId(customerId));
  }
}
