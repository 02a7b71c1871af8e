package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Customers;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import jakarta.inject.Inject;
import java.util.Map;

/** Finds one customer, and says in one way that there is none. */
public final class KnownCustomers {
  private final Customers customers;
  private final Archive archive;

  @Inject
  KnownCustomers(Customers customers, Archive archive) {
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such customer
   */
  public CustomerState require(CustomerId id) {
    return customers
        .find(id)
        .orElseThrow(() ->
            new PelangganException(
                IntakeError.CUSTOMER_UNKNOWN, Map.of("customer", id.value().toString())));
  }

  /** The golden record, as {@link #require} finds its customer. */
  public CustomerProfile profile(CustomerId id) {
    return archive.profile(require(id));
  }
}
