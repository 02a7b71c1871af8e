package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Books;
import id.pelanggan.application.port.Books.SealedBook;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.erasure.BookkeepingDocument;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.List;

/** Opens what bookkeeping law keeps of people who were erased. */
public final class ShowBooks {
  private final Gate gate;
  private final Transactions transactions;
  private final Books books;
  private final Bookkeeping bookkeeping;
  private final Audit audit;

  @Inject
  ShowBooks(
      Gate gate, Transactions transactions, Books books, Bookkeeping bookkeeping, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.books = requireNonNull(books, "books is null");
    this.bookkeeping = requireNonNull(bookkeeping, "bookkeeping is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Notes that they were read, before they are.
   *
   * @throws PelangganException {@link ErasureError#BOOKS_UNKNOWN} where there is none
   */
  public List<BookkeepingDocument> show(CallContext context, Question question) {
    gate.require(context, Permission.SEE_BOOKS);
    List<SealedBook> found =
        transactions.inTransaction(() -> {
          List<SealedBook> documents =
              switch (question) {
                case Question.Year year -> books.list(year.year());
                case Question.Order order -> books.listByNumber(bookkeeping.number(order.number()));
              };
          if (!documents.isEmpty()) {
            audit.note(context, AuditAction.BOOKS_READ, documents.size());
          }
          return documents;
        });
    if (found.isEmpty()) {
      throw new PelangganException(ErasureError.BOOKS_UNKNOWN);
    }
    return bookkeeping.open(found);
  }

  /** Which documents to open. */
  public sealed interface Question {
    /** Those of a book year. */
    record Year(int year) implements Question {}

    /**
     * Those of orders of one number.
     *
     * @param number what people call the order
     */
    record Order(String number) implements Question {}
  }
}
