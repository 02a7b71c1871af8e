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

/** Lets data be used for a purpose, if all that the law asks for is said of it. */
public final class ActivatePurpose {
  private final Gate gate;
  private final Transactions transactions;
  private final PurposeBook book;

  @Inject
  public ActivatePurpose(Gate gate, Transactions transactions, PurposeBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @return the version that counts now; the one before where it was active already
   * @throws id.pelanggan.domain.failure.PelangganException with a {@link
   *     id.pelanggan.domain.purpose.PurposeError} that says what is missing
   */
  public PurposeVersion activate(CallContext context, PurposeCode code) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      PurposeVersion before = book.require(code);
      Purpose wanted = before.purpose().activated(true);
      book.register().requireActivatable(wanted);
      return before.purpose().active() ? before : book.change(context, wanted, before.version());
    });
  }
}
