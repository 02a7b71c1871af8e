package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;

/** Ends a purpose, and with it everything that is a part of it. */
public final class DeactivatePurpose {
  private final Gate gate;
  private final Transactions transactions;
  private final PurposeBook book;

  @Inject
  public DeactivatePurpose(Gate gate, Transactions transactions, PurposeBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @return the version that counts now; the one before where it was not active
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     id.pelanggan.domain.purpose.PurposeError#PURPOSE_NOT_KNOWN}
   */
  public PurposeVersion deactivate(CallContext context, PurposeCode code) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      PurposeVersion before = book.require(code);
      return before.purpose().active()
          ? book.change(context, before.purpose().activated(false), before.version())
          : before;
    });
  }
}
