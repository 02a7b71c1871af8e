package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.PrivacyRequest.Verified;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.Verification;
import jakarta.inject.Inject;

/** Notes how it became certain who asks. */
public final class VerifyRequester {
  private final Gate gate;
  private final Transactions transactions;
  private final RequestBook book;

  @Inject
  VerifyRequester(Gate gate, Transactions transactions, RequestBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code REQUEST_UNKNOWN}, {@code
   *     REQUEST_CLOSED}, {@code REQUEST_CUSTOMER_MISSING}
   */
  public PrivacyRequest verify(CallContext context, RequestId id, Verification how) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    return transactions.inTransaction(() -> {
      PrivacyRequest request = book.requireOpen(id);
      RequestBook.requireCustomer(request);
      PrivacyRequest verified = request.verified(new Verified(how, context.actor(), context.at()));
      book.change(context, verified, Act.VERIFIED, how.name());
      return verified;
    });
  }
}
