package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes an erasure back of which nothing was done yet. */
public final class CancelErasure {
  private final Gate gate;
  private final Transactions transactions;
  private final ErasureBook book;
  private final Audit audit;

  @Inject
  public CancelErasure(Gate gate, Transactions transactions, ErasureBook book, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link ErasureError#ERASURE_UNKNOWN}, or {@link
   *     ErasureError#ERASURE_TOO_LATE} where it is under way or settled
   */
  public void cancel(CallContext context, ErasureId id) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    transactions.inTransaction(() -> {
      Map<String, String> details = Map.of("erasure", id.value().toString());
      Erasure erasure =
          book.find(id)
              .orElseThrow(() -> new PelangganException(ErasureError.ERASURE_UNKNOWN, details));
      if (!book.cancel(id, context.at())) {
        throw new PelangganException(ErasureError.ERASURE_TOO_LATE, details);
      }
      audit.note(context, AuditAction.ERASURE_CANCELLED, id.value(), erasure.customers());
      return id;
    });
  }
}
