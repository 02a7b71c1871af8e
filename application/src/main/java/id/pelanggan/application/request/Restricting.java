package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Restricts a customer's data, here and in connected systems. */
public final class Restricting {
  private final Restrictions restrictions;
  private final TellSystems tellSystems;
  private final Audit audit;

  @Inject
  Restricting(Restrictions restrictions, TellSystems tellSystems, Audit audit) {
    this.restrictions = requireNonNull(restrictions, "restrictions is null");
    this.tellSystems = requireNonNull(tellSystems, "tellSystems is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** In the transaction of the caller. Who is restricted already stays so. */
  public void restrict(CallContext context, CustomerId customer, Optional<RequestId> request) {
    if (restrictions.list(List.of(customer)).contains(customer)) {
      return;
    }
    UUID cause = request.map(RequestId::value).orElse(customer.value());
    restrictions.insert(customer, request, context);
    tellSystems.write(context, customer, MessageKind.RESTRICT, cause, List.of());
    audit.note(context, AuditAction.CUSTOMER_RESTRICTED, customer, cause);
  }
}
