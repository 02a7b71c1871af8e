package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;

/** Notes that a value of a customer was copied out of the terminal; asked before it is copied. */
public final class NoteCopy {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final KnownCustomers customers;
  private final RestrictedData restricted;

  @Inject
  public NoteCopy(
      Gate gate,
      Audit audit,
      Transactions transactions,
      KnownCustomers customers,
      RestrictedData restricted) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such
   *     customer, {@link RequestError#CUSTOMER_RESTRICTED}
   */
  public void note(CallContext context, CustomerId customer) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    transactions.inTransaction(() -> {
      restricted.requireVisible(context, customer);
      CustomerId known = customers.require(customer).id();
      audit.note(context, AuditAction.CUSTOMER_COPIED, known, known.value());
      return known;
    });
  }
}
