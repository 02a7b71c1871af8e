package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestState;
import jakarta.inject.Inject;

/** Notes that the customer took a request back. */
public final class WithdrawRequest {
  private final Gate gate;
  private final Transactions transactions;
  private final RequestBook book;

  @Inject
  WithdrawRequest(Gate gate, Transactions transactions, RequestBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code REQUEST_UNKNOWN}, {@code
   *     REQUEST_CLOSED}
   */
  public PrivacyRequest withdraw(CallContext context, RequestId id) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    return transactions.inTransaction(() -> {
      PrivacyRequest closed = book.requireOpen(id).closed(RequestState.WITHDRAWN, context.at());
      book.change(context, closed, Act.WITHDRAWN, "");
      return closed;
    });
  }
}
