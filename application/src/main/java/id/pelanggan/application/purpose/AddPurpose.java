package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeVersion;
import jakarta.inject.Inject;

/** Adds a purpose, which is not active before somebody activates it. */
public final class AddPurpose {
  private final Gate gate;
  private final Transactions transactions;
  private final PurposeBook book;

  @Inject
  public AddPurpose(Gate gate, Transactions transactions, PurposeBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     id.pelanggan.domain.purpose.PurposeError#PURPOSE_CHANGED_MEANWHILE} where there is one of
   *     that code; {@code PURPOSE_PARENT_UNFIT}
   */
  public PurposeVersion add(CallContext context, Purpose purpose) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      book.register().requireFitParent(purpose);
      return book.change(context, purpose.activated(false), 0);
    });
  }
}
