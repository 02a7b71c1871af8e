package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.port.ConsentLists;
import id.pelanggan.application.port.PendingConsents;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;

/** Ends consents whose time is over, and tells customers before that they can renew them. */
public final class EndConsents {
  private static final int PAGE = 200;

  private final Gate gate;
  private final Transactions transactions;
  private final ConsentLists lists;
  private final PendingConsents pending;
  private final ConsentBook book;
  private final TellEnds tellEnds;

  @Inject
  EndConsents(
      Gate gate,
      Transactions transactions,
      ConsentLists lists,
      PendingConsents pending,
      ConsentBook book,
      TellEnds tellEnds) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.lists = requireNonNull(lists, "lists is null");
    this.pending = requireNonNull(pending, "pending is null");
    this.book = requireNonNull(book, "book is null");
    this.tellEnds = requireNonNull(tellEnds, "tellEnds is null");
  }

  /**
   * Works until nothing is due or its thread is interrupted. Several processes may call it at once.
   *
   * @return how many consents ended
   */
  public int end(CallContext context) {
    gate.require(context, Permission.RECORD_CONSENTS);
    int ended = 0;
    List<CustomerId> due = lists.listEnded(context.at(), PAGE);
    while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
      for (CustomerId customer : due) {
        ended += transactions.inTransaction(() -> book.expire(context, customer));
      }
      due = lists.listEnded(context.at(), PAGE);
    }
    pending.deleteEndedBefore(context.at());
    tellEnds.tell(context);
    return ended;
  }
}
