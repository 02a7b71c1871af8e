package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Notices;
import id.pelanggan.application.port.SignUpForms;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.PurposeRegister;
import jakarta.inject.Inject;

/** Adds a form by which people sign up, or changes one. */
public final class SaveForm {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final SignUpForms forms;
  private final Notices notices;
  private final PurposeBook purposes;

  @Inject
  public SaveForm(
      Gate gate,
      Audit audit,
      Transactions transactions,
      SignUpForms forms,
      Notices notices,
      PurposeBook purposes) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.forms = requireNonNull(forms, "forms is null");
    this.notices = requireNonNull(notices, "notices is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
  }

  /**
   * @throws PelangganException {@link OutreachError#FORM_INVALID} where its notice is not shown
   *     now, or does not tell of each purpose, or a purpose asks for no consent by that channel
   */
  public void save(CallContext context, SignUpForm form) {
    gate.require(context, Permission.CHANGE_OUTREACH);
    transactions.inTransaction(() -> {
      requireTold(form);
      forms.save(form, context);
      audit.note(context, AuditAction.OUTREACH_CHANGED);
      return true;
    });
  }

  private void requireTold(SignUpForm form) {
    PurposeRegister register = purposes.register();
    boolean told =
        notices.listVersions(form.notice()).stream()
            .filter(notice -> notice.version() == form.noticeVersion())
            .filter(notice -> notice.state() == NoticeState.ACTIVE)
            .anyMatch(notice -> form.topics().stream().allMatch(topic -> isTold(notice, topic)));
    boolean asked = form.topics().stream().allMatch(topic -> isAsked(register, topic));
    if (!told || !asked) {
      throw new PelangganException(OutreachError.FORM_INVALID);
    }
  }

  private static boolean isTold(Notice notice, ConsentTopic topic) {
    return notice.purposes().contains(topic.purpose());
  }

  private static boolean isAsked(PurposeRegister register, ConsentTopic topic) {
    return register.isActive(topic.purpose())
        && register
            .find(topic.purpose())
            .filter(purpose -> purpose.asksConsent())
            .filter(purpose -> purpose.channels().contains(topic.channel()))
            .isPresent();
  }
}
