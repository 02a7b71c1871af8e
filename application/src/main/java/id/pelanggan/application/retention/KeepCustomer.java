package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** Notes for a customer, who said so to somebody of the shop, that they want to stay. */
public final class KeepCustomer {
  private final Gate gate;
  private final Transactions transactions;
  private final RenewCustomer renewCustomer;

  @Inject
  KeepCustomer(Gate gate, Transactions transactions, RenewCustomer renewCustomer) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.renewCustomer = requireNonNull(renewCustomer, "renewCustomer is null");
  }

  public void keep(CallContext context, CustomerId customer) {
    gate.require(context, Permission.RUN_RETENTION);
    transactions.inTransaction(() -> {
      renewCustomer.renew(context, customer);
      return true;
    });
  }
}
