package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.purpose.DataKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps data of a customer from being let go.
 *
 * @param kinds what it keeps; everything where it is empty
 * @param until the last day; empty where somebody has to lift it
 * @param citation the statute or the case that asks for it
 * @param liftedAt when it was lifted; empty while nobody did
 */
public record Hold(
    HoldId id,
    CustomerId customer,
    Set<DataKind> kinds,
    Optional<LocalDate> until,
    String citation,
    OperatorId placedBy,
    Instant placedAt,
    Optional<Instant> liftedAt) {
  public Hold {
    requireNonNull(id, "id is null");
    requireNonNull(customer, "customer is null");
    kinds = Set.copyOf(kinds);
    requireNonNull(until, "until is null");
    requireNonNull(placedBy, "placedBy is null");
    requireNonNull(placedAt, "placedAt is null");
    requireNonNull(liftedAt, "liftedAt is null");
    if (citation.isBlank() || citation.length() > 200) {
      throw new IllegalArgumentException("citation is not of 1 to 200 characters");
    }
  }

  /** Whether nothing of the customer may go. */
  public boolean isOfEverything() {
    return kinds.isEmpty();
  }
}
