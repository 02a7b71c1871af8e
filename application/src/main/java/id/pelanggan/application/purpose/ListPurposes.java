package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Lists what data is kept for. */
public final class ListPurposes {
  private final Gate gate;
  private final PurposeBook book;

  @Inject
  public ListPurposes(Gate gate, PurposeBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.book = requireNonNull(book, "book is null");
  }

  /** By code. */
  public List<PurposeView> list(CallContext context) {
    gate.require(context, Permission.SEE_PURPOSES);
    return book.views();
  }
}
