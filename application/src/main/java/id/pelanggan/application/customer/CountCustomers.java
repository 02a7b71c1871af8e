package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Customers;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;

/** Says how many customers there are; needs no key. */
public final class CountCustomers {
  private final Gate gate;
  private final Customers customers;

  @Inject
  public CountCustomers(Gate gate, Customers customers) {
    this.gate = requireNonNull(gate, "gate is null");
    this.customers = requireNonNull(customers, "customers is null");
  }

  /** Without walk-ins, who are nobody in particular. */
  public long count(CallContext context) {
    gate.require(context, Permission.COUNT_CUSTOMERS);
    return customers.count();
  }
}
