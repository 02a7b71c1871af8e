package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.erasure.Erasure;
import jakarta.inject.Inject;
import java.util.List;

/** Lists erasures, the newest first. */
public final class ListErasures {
  private final Gate gate;
  private final ErasureBook book;

  @Inject
  public ListErasures(Gate gate, ErasureBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.book = requireNonNull(book, "book is null");
  }

  public List<Erasure> list(CallContext context) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    return book.list();
  }
}
