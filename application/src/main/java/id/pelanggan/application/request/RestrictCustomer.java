package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Restricts a customer's data without a request: it is kept and not used from now on. */
public final class RestrictCustomer {
  private final Gate gate;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final Requesters requesters;
  private final Restricting restricting;

  @Inject
  RestrictCustomer(
      Gate gate,
      Transactions transactions,
      OpenKeys openKeys,
      Requesters requesters,
      Restricting restricting) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
    this.restricting = requireNonNull(restricting, "restricting is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code CUSTOMER_UNKNOWN}
   */
  public void restrict(CallContext context, CustomerId customer) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    transactions.inTransaction(() -> {
      requesters.require(customer);
      restricting.restrict(context, customer, Optional.empty());
      return customer;
    });
  }
}
