package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;

/** Says who made a request that came in without that. */
public final class AssignCustomer {
  private final Gate gate;
  private final Transactions transactions;
  private final RequestBook book;
  private final Requesters requesters;

  @Inject
  AssignCustomer(Gate gate, Transactions transactions, RequestBook book, Requesters requesters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code REQUEST_UNKNOWN}, {@code
   *     REQUEST_CLOSED}, {@code CUSTOMER_UNKNOWN}
   */
  public PrivacyRequest assign(CallContext context, RequestId id, CustomerId customer) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    return transactions.inTransaction(() -> {
      requesters.require(customer);
      PrivacyRequest assigned = book.requireOpen(id).assignedTo(customer);
      book.change(context, assigned, Act.ASSIGNED, "");
      return assigned;
    });
  }
}
