package id.pelanggan.application.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.AuditLog;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Notes what was done, in the transaction in which it is done. */
public final class Audit {
  private final AuditLog log;
  private final TimeOrderedIds ids;

  @Inject
  Audit(AuditLog log, TimeOrderedIds ids) {
    this.log = requireNonNull(log, "log is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** Of one customer. */
  public void note(CallContext context, AuditAction action, CustomerId customer, UUID subject) {
    append(context, action, Optional.of(customer), Optional.of(subject), 1, Optional.empty());
  }

  /** Of one customer, several values of whom were shown, and why. */
  public void noteRevealed(
      CallContext context, CustomerId customer, int values, RevealReason reason) {
    append(
        context,
        AuditAction.CUSTOMER_REVEALED,
        Optional.of(customer),
        Optional.empty(),
        values,
        Optional.of(reason));
  }

  /** Of many things, or of nobody. */
  public void note(CallContext context, AuditAction action, UUID subject, int items) {
    append(context, action, Optional.empty(), Optional.of(subject), items, Optional.empty());
  }

  /** Of several of nobody in particular. */
  public void note(CallContext context, AuditAction action, int items) {
    append(context, action, Optional.empty(), Optional.empty(), items, Optional.empty());
  }

  /** Of the shop as a whole. */
  public void note(CallContext context, AuditAction action) {
    append(context, action, Optional.empty(), Optional.empty(), 1, Optional.empty());
  }

  private void append(
      CallContext context,
      AuditAction action,
      Optional<CustomerId> customer,
      Optional<UUID> subject,
      int items,
      Optional<RevealReason> reason) {
    log.append(new AuditEvent(ids.next(), context, action, customer, subject, items, reason));
  }
}
