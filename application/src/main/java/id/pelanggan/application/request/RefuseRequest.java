package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;

/** Refuses a request, for one of the reasons that its law knows. */
public final class RefuseRequest {
  private final Gate gate;
  private final Transactions transactions;
  private final RequestBook book;
  private final RequestLetters letters;

  @Inject
  RefuseRequest(Gate gate, Transactions transactions, RequestBook book, RequestLetters letters) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.letters = requireNonNull(letters, "letters is null");
  }

  /**
   * Tells the customer by letter, where that can be done.
   *
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}, {@link
   *     RequestError#REQUEST_CLOSED}, {@link RequestError#REQUEST_REFUSAL_UNFOUNDED} where the law
   *     of the request does not know the reason
   */
  public PrivacyRequest refuse(CallContext context, RequestId id, RefusalReason reason) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    PrivacyRequest refused =
        transactions.inTransaction(() -> {
          PrivacyRequest request = book.requireOpen(id);
          if (reason.citation(request.regime()).isEmpty()) {
            throw new PelangganException(RequestError.REQUEST_REFUSAL_UNFOUNDED);
          }
          PrivacyRequest closed = request.refused(reason, context.at());
          book.change(context, closed, Act.REFUSED, reason.name(), AuditAction.REQUEST_ANSWERED);
          return closed;
        });
    letters.sendAnswered(context, refused);
    return refused;
  }
}
