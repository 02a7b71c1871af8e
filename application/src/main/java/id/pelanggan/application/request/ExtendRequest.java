package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;

/** Gives a request more time, as far as its law allows. */
public final class ExtendRequest {
  private final Gate gate;
  private final Transactions transactions;
  private final RequestBook book;

  @Inject
  ExtendRequest(Gate gate, Transactions transactions, RequestBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code REQUEST_UNKNOWN}, {@code
   *     REQUEST_CLOSED}, {@code REQUEST_EXTENSION_REFUSED} where its law knows no extension or it
   *     was extended already
   */
  public PrivacyRequest extend(CallContext context, RequestId id, ExtensionReason reason) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    return transactions.inTransaction(() -> {
      PrivacyRequest request = book.requireOpen(id);
      PrivacyRequest extended =
          Clocks.extended(request.regime(), request.receivedAt())
              .filter(due -> request.extension().isEmpty())
              .map(due -> request.extended(reason, due))
              .orElseThrow(() -> new PelangganException(RequestError.REQUEST_EXTENSION_REFUSED));
      book.change(context, extended, Act.EXTENDED, reason.name());
      return extended;
    });
  }
}
