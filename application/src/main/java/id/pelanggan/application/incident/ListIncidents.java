package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Lists incidents with their clocks; needs the keys, as their words are sealed. */
public final class ListIncidents {
  private final Gate gate;
  private final Transactions transactions;
  private final IncidentBook book;

  @Inject
  public ListIncidents(Gate gate, Transactions transactions, IncidentBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /** The newest first. */
  public List<IncidentView> list(CallContext context) {
    gate.require(context, Permission.HANDLE_INCIDENTS);
    return transactions.inTransaction(() -> book.list(context));
  }
}
