package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Notices;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.purpose.PurposeError;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes notices for others, in their transactions; asks nobody's permission. */
public final class NoticeBook {
  private final Notices notices;
  private final KnownController controller;

  @Inject
  NoticeBook(Notices notices, KnownController controller) {
    this.notices = requireNonNull(notices, "notices is null");
    this.controller = requireNonNull(controller, "controller is null");
  }

  /** The newest first. */
  List<Notice> versions(NoticeCode code) {
    return notices.listVersions(code);
  }

  /**
   * @throws PelangganException {@link PurposeError#NOTICE_UNKNOWN}, {@link
   *     PurposeError#NOTICE_VERSION_UNKNOWN}
   */
  Notice require(NoticeCode code, int version) {
    List<Notice> versions = versions(code);
    if (versions.isEmpty()) {
      throw new PelangganException(PurposeError.NOTICE_UNKNOWN, Map.of("notice", code.value()));
    }
    return versions.stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .orElseThrow(
            () -> new PelangganException(PurposeError.NOTICE_VERSION_UNKNOWN, name(code, version)));
  }

  /** Writes a draft of a further version. */
  Notice draft(
      CallContext context,
      NoticeCode code,
      Set<PurposeCode> purposes,
      LocalDate validFrom,
      List<NoticeDraft> drafts) {
    Controller known = controller.find();
    Notice notice =
        new Notice(
            code,
            versions(code).stream().mapToInt(Notice::version).max().orElse(0) + 1,
            purposes,
            validFrom,
            drafts.stream().map(draft -> NoticeFilling.fill(draft, known)).toList(),
            NoticeState.DRAFT,
            context.at());
    if (!notices.insertIfAbsent(notice, context)) {
      throw changedMeanwhile(notice);
    }
    return notice;
  }

  /** Moves a version, and what was active before it out of its place. */
  Notice move(CallContext context, Notice notice, NoticeState to) {
    if (!notices.move(notice, to, context)) {
      throw changedMeanwhile(notice);
    }
    if (to == NoticeState.ACTIVE) {
      versions(notice.code()).stream()
          .filter(one -> one.state() == NoticeState.ACTIVE && one.version() != notice.version())
          .forEach(one -> move(context, one, NoticeState.REPLACED));
    }
    return require(notice.code(), notice.version());
  }

  /** The first version of a notice, which nobody has to be told of: nobody agreed to another. */
  NoticeCode begin(CallContext context, PurposeProposal.ProposedNotice proposed) {
    Notice draft =
        draft(context, proposed.code(), proposed.purposes(), day(context), proposed.drafts());
    move(context, move(context, draft, NoticeState.ANNOUNCED), NoticeState.ACTIVE);
    return proposed.code();
  }

  /** Active notices that would say something else with these particulars. */
  List<NoticeCode> outdated(Controller particulars) {
    return notices.list().stream()
        .filter(notice -> notice.state() == NoticeState.ACTIVE)
        .filter(notice -> notice.texts().stream().anyMatch(text -> differs(text, particulars)))
        .map(Notice::code)
        .toList();
  }

  static LocalDate day(CallContext context) {
    return LocalDate.ofInstant(context.at(), ZoneOffset.UTC);
  }

  static Map<String, String> name(NoticeCode code, int version) {
    return Map.of("notice", code.value(), "version", String.valueOf(version));
  }

  private static boolean differs(NoticeText text, Controller particulars) {
    return !NoticeFilling.fill(text.draft(), particulars).hash().equals(text.hash());
  }

  private static PelangganException changedMeanwhile(Notice notice) {
    return new PelangganException(
        PurposeError.NOTICE_CHANGED_MEANWHILE, Map.of("notice", notice.code().value()));
  }
}
