package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;

/** Lets a customer's data be used again. */
public final class LiftRestriction {
  private final Gate gate;
  private final Transactions transactions;
  private final Restrictions restrictions;
  private final Audit audit;

  @Inject
  LiftRestriction(Gate gate, Transactions transactions, Restrictions restrictions, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.restrictions = requireNonNull(restrictions, "restrictions is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** Where there is no restriction, nothing happens. */
  public void lift(CallContext context, CustomerId customer) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    transactions.inTransaction(() -> {
      if (restrictions.list(List.of(customer)).contains(customer)) {
        restrictions.delete(customer);
        audit.note(context, AuditAction.RESTRICTION_LIFTED, customer, customer.value());
      }
      return customer;
    });
  }
}
