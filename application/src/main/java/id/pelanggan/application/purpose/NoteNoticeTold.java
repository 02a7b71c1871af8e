package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Notices;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeTold;
import id.pelanggan.domain.purpose.PurposeError;
import jakarta.inject.Inject;

/** Notes that those who can be reached by a channel were told of a notice to come. */
public final class NoteNoticeTold {
  private final Gate gate;
  private final Transactions transactions;
  private final Notices notices;
  private final NoticeBook book;
  private final NoticeViews views;
  private final Audit audit;

  @Inject
  public NoteNoticeTold(
      Gate gate,
      Transactions transactions,
      Notices notices,
      NoticeBook book,
      NoticeViews views,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.notices = requireNonNull(notices, "notices is null");
    this.book = requireNonNull(book, "book is null");
    this.views = requireNonNull(views, "views is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link PurposeError#NOTICE_NOT_ANNOUNCED}
   */
  public NoticeView note(CallContext context, NoticeCode code, int version, Channel channel) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      Notice notice = book.require(code, version);
      if (notice.state() != NoticeState.ANNOUNCED) {
        throw new PelangganException(
            PurposeError.NOTICE_NOT_ANNOUNCED, NoticeBook.name(code, version));
      }
      long people = views.of(notice).audience().getOrDefault(channel, 0L);
      notices.insertTold(code, version, new NoticeTold(channel, people, context.at()), context);
      audit.note(context, AuditAction.PURPOSE_CHANGED);
      return views.of(notice);
    });
  }
}
