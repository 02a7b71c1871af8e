package id.pelanggan.domain.audit;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that was done with data. Holds no personal data, so that it outlives the person.
 *
 * @param customer whose data it was; empty where it was of many or of nobody
 * @param subject the change set or the document it was about; empty where there is none
 * @param items how many documents or rows
 * @param reason why something concealed was shown; empty for everything else
 */
public record AuditEvent(
    UUID id,
    CallContext context,
    AuditAction action,
    Optional<CustomerId> customer,
    Optional<UUID> subject,
    int items,
    Optional<RevealReason> reason) {
  public AuditEvent {
    requireNonNull(id, "id is null");
    requireNonNull(context, "context is null");
    requireNonNull(action, "action is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(reason, "reason is null");
  }
}
