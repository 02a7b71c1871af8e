package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of retention, kept for ever; it says nothing of who the customer was.
 *
 * @param by how a customer was warned; empty of other steps
 */
public record RetentionEvent(
    UUID id,
    CustomerId customer,
    CaseId caseId,
    CaseState state,
    Optional<WarningMeans> by,
    OperatorId actor,
    Instant at) {
  public RetentionEvent {
    requireNonNull(id, "id is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(caseId, "caseId is null");
    requireNonNull(state, "state is null");
    requireNonNull(by, "by is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(at, "at is null");
  }
}
