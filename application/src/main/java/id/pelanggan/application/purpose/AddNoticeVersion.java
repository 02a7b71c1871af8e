package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.PurposeError;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a further version of a notice, or the first; it is a draft. */
public final class AddNoticeVersion {
  private final Gate gate;
  private final Transactions transactions;
  private final PurposeBook purposes;
  private final NoticeBook book;
  private final Audit audit;

  @Inject
  public AddNoticeVersion(
      Gate gate, Transactions transactions, PurposeBook purposes, NoticeBook book, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.book = requireNonNull(book, "book is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link PurposeError#NOTICE_TEXT_MISSING} where there is no version
   *     before that says what the command does not; {@link PurposeError#PURPOSE_NOT_KNOWN}
   */
  public Notice add(CallContext context, Command command) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() -> {
      Optional<Notice> before = book.versions(command.code()).stream().findFirst();
      Set<PurposeCode> covered =
          command.purposes().isEmpty()
              ? before.map(Notice::purposes).orElseThrow(() -> incomplete(command))
              : command.purposes();
      covered.forEach(purposes::require);
      List<NoticeDraft> drafts = drafts(command, before);
      audit.note(context, AuditAction.NOTICE_ADDED);
      return book.draft(
          context,
          command.code(),
          covered,
          command.validFrom().orElse(NoticeBook.day(context)),
          drafts);
    });
  }

  /** What is said anew, and the version before in the other languages. */
  private static List<NoticeDraft> drafts(Command command, Optional<Notice> before) {
    SortedMap<String, NoticeDraft> drafts = new TreeMap<>();
    before.ifPresent(
        notice -> notice.texts().forEach(text -> drafts.put(text.language(), text.draft())));
    command.drafts().forEach(draft -> drafts.put(draft.language(), draft));
    if (drafts.isEmpty()) {
      throw incomplete(command);
    }
    return List.copyOf(drafts.values());
  }

  private static PelangganException incomplete(Command command) {
    return new PelangganException(
        PurposeError.NOTICE_TEXT_MISSING, Map.of("notice", command.code().value()));
  }

  /**
   * @param purposes empty for those of the version before
   * @param validFrom empty for today
   * @param drafts languages that are left out are taken from the version before
   */
  public record Command(
      NoticeCode code,
      Set<PurposeCode> purposes,
      Optional<LocalDate> validFrom,
      List<NoticeDraft> drafts) {
    public Command {
      requireNonNull(code, "code is null");
      purposes = Set.copyOf(purposes);
      requireNonNull(validFrom, "validFrom is null");
      drafts = List.copyOf(drafts);
    }
  }
}
