package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.application.port.ErasureBook.Batch;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.retention.Hold;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does the erasures whose time has come, and goes on with those that were interrupted. */
public final class WorkOffErasures {
  private final Gate gate;
  private final Transactions transactions;
  private final ErasureBook book;
  private final Holds holds;
  private final ErasureWork work;
  private final ClosedBooks closedBooks;

  @Inject
  WorkOffErasures(
      Gate gate,
      Transactions transactions,
      ErasureBook book,
      Holds holds,
      ErasureWork work,
      ClosedBooks closedBooks) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.work = requireNonNull(work, "work is null");
    this.closedBooks = requireNonNull(closedBooks, "closedBooks is null");
  }

  /**
   * Works until nothing is due or its thread is interrupted. Several processes may call it at once.
   *
   * @return how many customers were let go
   */
  public int workOff(CallContext context) {
    return workOff(context, ErasureListener.NONE);
  }

  /** As {@link #workOff(CallContext)}, and says after each step how far it is. */
  public int workOff(CallContext context, ErasureListener listener) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    releaseWhoIsNotHeld(context);
    int gone = 0;
    Optional<Done> done = step(context);
    while (done.isPresent()) {
      listener.report(done.get().erasure(), done.get().state(), done.get().customers());
      gone += done.get().state() == ErasureState.DELETED ? done.get().customers() : 0;
      done = Thread.currentThread().isInterrupted() ? Optional.empty() : step(context);
    }
    closedBooks.close(context);
    return gone;
  }

  private Optional<Done> step(CallContext context) {
    return transactions.inTransaction(() ->
        book.lockDue(context.at())
            .map(batch -> new Done(batch.erasure(), work.step(context, batch), count(batch))));
  }

  private int count(Batch batch) {
    return book.listCustomers(batch).size();
  }

  private void releaseWhoIsNotHeld(CallContext context) {
    Map<ErasureId, Set<CustomerId>> waiting = book.listHeld();
    waiting.forEach((erasure, customers) -> {
      Set<CustomerId> free = new HashSet<>(customers);
      holds.list(customers, context.at()).stream().map(Hold::customer).forEach(free::remove);
      if (!free.isEmpty()) {
        transactions.inTransaction(() -> {
          book.release(erasure, free);
          return erasure;
        });
      }
    });
  }

  private record Done(ErasureId erasure, ErasureState state, int customers) {}
}
