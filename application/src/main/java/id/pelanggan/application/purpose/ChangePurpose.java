package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;

/** Changes a purpose, in a new version of it. */
public final class ChangePurpose {
  private final Gate gate;
  private final Transactions transactions;
  private final PurposeBook book;

  @Inject
  public ChangePurpose(Gate gate, Transactions transactions, PurposeBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException with a {@link
   *     id.pelanggan.domain.purpose.PurposeError} where there is none, where it is active and would
   *     not be complete, or where its parent does not fit
   */
  public PurposeVersion change(CallContext context, PurposeCode code, PurposeChange change) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      PurposeVersion before = book.require(code);
      Purpose changed = change.applyTo(before.purpose());
      if (changed.active()) {
        book.register().requireActivatable(changed);
      } else {
        book.register().requireFitParent(changed);
      }
      return book.change(context, changed, before.version());
    });
  }
}
