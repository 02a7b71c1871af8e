package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.application.port.Books;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.application.port.ErasureBook.Batch;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of an erasure. Each is one transaction with what it notes, and can be done again: what
 * lies outside of the database, the tombstones' file and the keyring, takes the same twice.
 */
final class ErasureWork {
  private final ErasureBook book;
  private final PersonalRows rows;
  private final People people;
  private final Tombstones tombstones;
  private final Holds holds;
  private final TellSystems tell;
  private final Outbox outbox;
  private final Books books;
  private final Bookkeeping bookkeeping;
  private final Keyring keyring;
  private final SearchSnapshots snapshots;
  private final Audit audit;

  @Inject
  ErasureWork(
      ErasureBook book,
      PersonalRows rows,
      People people,
      Tombstones tombstones,
      Holds holds,
      TellSystems tell,
      Outbox outbox,
      Books books,
      Bookkeeping bookkeeping,
      Keyring keyring,
      SearchSnapshots snapshots,
      Audit audit) {
    this.book = requireNonNull(book, "book is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.people = requireNonNull(people, "people is null");
    this.tombstones = requireNonNull(tombstones, "tombstones is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.tell = requireNonNull(tell, "tell is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.books = requireNonNull(books, "books is null");
    this.bookkeeping = requireNonNull(bookkeeping, "bookkeeping is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.snapshots = requireNonNull(snapshots, "snapshots is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** Does the next step of a batch that the caller has locked; returns where the batch is then. */
  ErasureState step(CallContext context, Batch batch) {
    ErasureState next =
        switch (batch.state()) {
          case PLANNED -> raiseTombstones(context, batch);
          case TOMBSTONED -> tellSystems(context, batch);
          case TOLD -> keepBooks(context, batch);
          case BOOKS_KEPT -> puncture(batch);
          case PUNCTURED -> delete(context, batch);
          case DELETED -> {
            punctureSnapshots();
            yield ErasureState.DONE;
          }
          case DONE, CANCELLED -> throw new IllegalStateException("nothing is left to do");
        };
    book.move(batch, next, context.at());
    return next;
  }

  /** Whoever is held stays out. What was kept aside of the others goes while it can be found. */
  private ErasureState raiseTombstones(CallContext context, Batch batch) {
    Set<CustomerId> going = new HashSet<>(book.listCustomers(batch));
    Map<CustomerId, HoldId> held = new HashMap<>();
    for (Hold hold : holds.list(going, context.at())) {
      held.put(hold.customer(), hold.id());
    }
    if (!held.isEmpty()) {
      book.hold(batch, held);
      going.removeAll(held.keySet());
    }
    People.Known known = people.read(going);
    tombstones.add(batch.erasure(), known.marks(), context.at());
    book.addSlots(batch, rows.deleteAside(going, known.contacts()));
    return ErasureState.TOMBSTONED;
  }

  private ErasureState tellSystems(CallContext context, Batch batch) {
    tell.write(
        context,
        rows.listPresent(book.listCustomers(batch)),
        MessageKind.ERASE,
        batch.erasure().value(),
        List.of());
    return ErasureState.TOLD;
  }

  private ErasureState keepBooks(CallContext context, Batch batch) {
    bookkeeping.keep(batch.erasure(), book.listCustomers(batch), Today.of(context.at()));
    return ErasureState.BOOKS_KEPT;
  }

  /** The keyring's file is written once for the whole batch. */
  private ErasureState puncture(Batch batch) {
    Set<KeySlot> copies = rows.listSnapshotSlots();
    Set<KeySlot> slots = new HashSet<>(copies);
    slots.addAll(book.listSlots(batch));
    slots.addAll(rows.listSlots(book.listCustomers(batch)));
    if (!slots.isEmpty()) {
      keyring.puncture(slots);
    }
    forget(copies);
    book.deleteSlots(batch);
    return ErasureState.PUNCTURED;
  }

  private ErasureState delete(CallContext context, Batch batch) {
    Set<CustomerId> going = book.listCustomers(batch);
    LocalDate today = Today.of(context.at());
    outbox.forget(going);
    book.settle(
        batch,
        going,
        rows.delete(going, batch.depth(), books.years().floor(today), today.getYear()));
    audit.note(context, AuditAction.CUSTOMERS_ERASED, batch.erasure().value(), going.size());
    return ErasureState.DELETED;
  }

  /** A process that had not heard yet may have written a copy between the last two steps. */
  private void punctureSnapshots() {
    Set<KeySlot> copies = rows.listSnapshotSlots();
    if (!copies.isEmpty()) {
      keyring.puncture(copies);
      forget(copies);
    }
  }

  private void forget(Set<KeySlot> copies) {
    if (!copies.isEmpty()) {
      rows.deleteSnapshots(copies);
      snapshots.delete();
    }
  }
}
