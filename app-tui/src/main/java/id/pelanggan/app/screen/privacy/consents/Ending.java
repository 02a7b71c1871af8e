package id.pelanggan.app.screen.privacy.consents;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A consent that ends soon.
 *
 * @param name of the customer; empty where it cannot be shown
 * @param told whether somebody tried to tell the customer
 */
public record Ending(CustomerId customer, Optional<String> name, Instant endsAt, boolean told) {
  public Ending {
    requireNonNull(customer, "customer is null");
    requireNonNull(name, "name is null");
    requireNonNull(endsAt, "endsAt is null");
  }

  @Override
  public String toString() {
    return "Ending[" + customer + "]";
  }
}
