package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.application.port.RetentionFacts.Due;
import id.pelanggan.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.UUID;

/** A customer with a day: when the time was over, or from when on it is counted. */
public record DueRow(UUID customerId, LocalDate day) {
  Due toDue() {
    return new Due(new CustomerId(customerId), day);
  }
}
