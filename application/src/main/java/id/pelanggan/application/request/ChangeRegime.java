package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;

/** Says by which law a request is answered; its clock is counted anew. */
public final class ChangeRegime {
  private final Gate gate;
  private final Transactions transactions;
  private final RequestBook book;

  @Inject
  ChangeRegime(Gate gate, Transactions transactions, RequestBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code REQUEST_UNKNOWN}, {@code
   *     REQUEST_CLOSED}
   */
  public PrivacyRequest change(CallContext context, RequestId id, Regime regime) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    return transactions.inTransaction(() -> {
      PrivacyRequest request = book.requireOpen(id);
      PrivacyRequest changed = request.under(regime, Clocks.due(regime, request.receivedAt()));
      book.change(context, changed, Act.REGIME_CHANGED, regime.name());
      return changed;
    });
  }
}
