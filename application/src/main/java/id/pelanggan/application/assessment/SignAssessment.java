package id.pelanggan.application.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentError;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.audit.AuditAction;
import jakarta.inject.Inject;

/** Signs an impact assessment: what it is about may begin. */
public final class SignAssessment {
  private final Gate gate;
  private final Transactions transactions;
  private final AssessmentBook book;

  @Inject
  public SignAssessment(Gate gate, Transactions transactions, AssessmentBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     AssessmentError#ASSESSMENT_UNKNOWN}, {@link AssessmentError#ASSESSMENT_NOT_DRAFT}, {@link
   *     AssessmentError#ASSESSMENT_INCOMPLETE}
   */
  public Assessment sign(CallContext context, AssessmentId id) {
    gate.require(context, Permission.SIGN_ASSESSMENTS);
    return transactions.inTransaction(() -> {
      Assessment draft = book.requireDraft(id);
      if (!draft.content().isComplete()) {
        throw AssessmentBook.refusal(AssessmentError.ASSESSMENT_INCOMPLETE, id);
      }
      return book.store(
          context, draft.in(AssessmentState.SIGNED, context), AuditAction.ASSESSMENT_SIGNED);
    });
  }
}
