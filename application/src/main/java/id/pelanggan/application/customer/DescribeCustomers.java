package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;

/** Describes customers of whom only the ids are known, such as those whom a search found. */
public final class DescribeCustomers {
  private static final int MOST = 200;

  private final Gate gate;
  private final Transactions transactions;
  private final CustomerRows rows;

  @Inject
  public DescribeCustomers(Gate gate, Transactions transactions, CustomerRows rows) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.rows = requireNonNull(rows, "rows is null");
  }

  /**
   * Returns rows in the order that was given; who does not exist, and walk-ins, are left out. Works
   * while the keys are locked: then the rows have no names.
   *
   * @param customers at most 200
   */
  public List<CustomerRow> describe(CallContext context, List<CustomerId> customers) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    if (customers.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " customers: " + customers.size());
    }
    return transactions.inTransaction(() -> rows.describe(context, customers));
  }
}
