package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.PurposeError;
import jakarta.inject.Inject;

/** Announces a version of a notice: those who agreed under an earlier one are told from now on. */
public final class AnnounceNotice {
  private final Gate gate;
  private final Transactions transactions;
  private final NoticeBook book;
  private final NoticeViews views;

  @Inject
  public AnnounceNotice(Gate gate, Transactions transactions, NoticeBook book, NoticeViews views) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.views = requireNonNull(views, "views is null");
  }

  /**
   * @return the version with whom to tell
   * @throws PelangganException {@link PurposeError#NOTICE_NOT_DRAFT}
   */
  public NoticeView announce(CallContext context, NoticeCode code, int version) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      Notice notice = book.require(code, version);
      if (notice.state() != NoticeState.DRAFT) {
        throw new PelangganException(PurposeError.NOTICE_NOT_DRAFT, NoticeBook.name(code, version));
      }
      return views.of(book.move(context, notice, NoticeState.ANNOUNCED));
    });
  }
}
