package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;

/** Marks by hand that nobody is reached by an e-mail address or a number any more. */
public final class MarkContactDead {
  private final Gate gate;
  private final Transactions transactions;
  private final KnownCustomers customers;
  private final ContactKeys keys;
  private final UnreachableContacts unreachable;

  @Inject
  MarkContactDead(
      Gate gate,
      Transactions transactions,
      KnownCustomers customers,
      ContactKeys keys,
      UnreachableContacts unreachable) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.keys = requireNonNull(keys, "keys is null");
    this.unreachable = requireNonNull(unreachable, "unreachable is null");
  }

  /**
   * @throws PelangganException {@link CustomerError#CONTACT_UNKNOWN} where it is not there any more
   */
  public void mark(CallContext context, CustomerId customer, ContactKey key) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    transactions.inTransaction(() -> {
      ContactPoint point = keys.require(customer, customers.profile(customer), key);
      if (!point.normalised().isEmpty()) {
        unreachable.mark(context, customer, point);
      }
      return true;
    });
  }
}
