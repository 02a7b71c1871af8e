package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import jakarta.inject.Inject;

/** What is known of a customer, for callers who know that they read it for the customer. */
public final class OwnRecord {
  private final KnownCustomers customers;
  private final ContactKeys keys;

  @Inject
  OwnRecord(KnownCustomers customers, ContactKeys keys) {
    this.customers = requireNonNull(customers, "customers is null");
    this.keys = requireNonNull(keys, "keys is null");
  }

  /**
   * The golden record.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code CUSTOMER_UNKNOWN}
   */
  public CustomerProfile profile(CustomerId customer) {
    return customers.profile(customer);
  }

  /** Names one of the customer's contact points. */
  public ContactKey key(CustomerId customer, ContactPoint point) {
    return keys.of(customer, point);
  }
}
