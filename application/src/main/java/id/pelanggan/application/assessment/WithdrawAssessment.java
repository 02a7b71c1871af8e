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

/** Withdraws an impact assessment: what rests on it alone stops. */
public final class WithdrawAssessment {
  private final Gate gate;
  private final Transactions transactions;
  private final AssessmentBook book;

  @Inject
  public WithdrawAssessment(Gate gate, Transactions transactions, AssessmentBook book) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     AssessmentError#ASSESSMENT_UNKNOWN}, {@link AssessmentError#ASSESSMENT_ALREADY_WITHDRAWN}
   */
  public Assessment withdraw(CallContext context, AssessmentId id) {
    gate.require(context, Permission.SIGN_ASSESSMENTS);
    return transactions.inTransaction(() -> {
      Assessment assessment = book.require(id);
      if (assessment.state() == AssessmentState.WITHDRAWN) {
        throw AssessmentBook.refusal(AssessmentError.ASSESSMENT_ALREADY_WITHDRAWN, id);
      }
      return book.store(
          context,
          assessment.in(AssessmentState.WITHDRAWN, context),
          AuditAction.ASSESSMENT_CHANGED);
    });
  }
}
