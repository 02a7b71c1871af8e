package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.Books;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.Set;

/** Destroys what bookkeeping law kept, once its years are over. */
final class ClosedBooks {
  private final Transactions transactions;
  private final Books books;
  private final Keyring keyring;
  private final Audit audit;

  @Inject
  ClosedBooks(Transactions transactions, Books books, Keyring keyring, Audit audit) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.books = requireNonNull(books, "books is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** One query, where no year is over. */
  void close(CallContext context) {
    for (int year : books.listOver(Today.of(context.at()))) {
      transactions.inTransaction(() -> close(context, year));
    }
  }

  private int close(CallContext context, int year) {
    KeySlot slot = books.findSlot(year).orElseThrow();
    keyring.puncture(Set.of(slot));
    int documents = books.close(year, context.at());
    audit.note(context, AuditAction.CUSTOMERS_ERASED, documents);
    return documents;
  }
}
