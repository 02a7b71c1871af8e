package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.PurposeError;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets a version of a notice hold from now on, in place of the one before. */
public final class ActivateNotice {
  private final Gate gate;
  private final Transactions transactions;
  private final NoticeBook book;
  private final NoticeViews views;
  private final Audit audit;

  @Inject
  public ActivateNotice(
      Gate gate, Transactions transactions, NoticeBook book, NoticeViews views, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.views = requireNonNull(views, "views is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link PurposeError#NOTICE_NOT_ANNOUNCED}; {@link
   *     PurposeError#NOTICE_BEFORE_ITS_DATE}; {@link PurposeError#NOTICE_NOT_TOLD} with how many
   *     people are still to be told, by which channels
   */
  public Notice activate(CallContext context, NoticeCode code, int version) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      Notice notice = book.require(code, version);
      if (notice.state() != NoticeState.ANNOUNCED) {
        throw new PelangganException(
            PurposeError.NOTICE_NOT_ANNOUNCED, NoticeBook.name(code, version));
      }
      requireDate(context, notice);
      requireTold(views.of(notice));
      audit.note(context, AuditAction.NOTICE_ACTIVATED);
      return book.move(context, notice, NoticeState.ACTIVE);
    });
  }

  private static void requireDate(CallContext context, Notice notice) {
    if (NoticeBook.day(context).isBefore(notice.validFrom())) {
      Map<String, String> details = named(notice);
      details.put("date", notice.validFrom().toString());
      throw new PelangganException(PurposeError.NOTICE_BEFORE_ITS_DATE, details);
    }
  }

  private static void requireTold(NoticeView view) {
    Map<Channel, Long> untold = view.untold();
    long people = untold.values().stream().mapToLong(Long::longValue).sum();
    if (people > 0) {
      Map<String, String> details = named(view.notice());
      details.put("people", String.valueOf(people));
      details.put(
          "channels",
          untold.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + entry.getValue())
              .collect(Collectors.joining(", ")));
      throw new PelangganException(PurposeError.NOTICE_NOT_TOLD, details);
    }
  }

  private static Map<String, String> named(Notice notice) {
    return new HashMap<>(NoticeBook.name(notice.code(), notice.version()));
  }
}
