package id.pelanggan.application.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.audit.AuditAction;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes an impact assessment, or changes a draft. */
public final class SaveAssessment {
  private final Gate gate;
  private final Transactions transactions;
  private final AssessmentBook book;
  private final TimeOrderedIds ids;

  @Inject
  public SaveAssessment(
      Gate gate, Transactions transactions, AssessmentBook book, TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.book = requireNonNull(book, "book is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @param id empty for a new one
   * @throws id.pelanggan.domain.failure.PelangganException {@link
   *     id.pelanggan.domain.assessment.AssessmentError#ASSESSMENT_UNKNOWN}, {@code
   *     ASSESSMENT_NOT_DRAFT}
   */
  public Assessment save(
      CallContext context, Optional<AssessmentId> id, AssessmentContent content) {
    gate.require(context, Permission.CHANGE_PURPOSES);
    return transactions.inTransaction(() ->
        book.store(
            context,
            id.map(known -> book.requireDraft(known).with(content, context))
                .orElseGet(() -> begin(context, content)),
            AuditAction.ASSESSMENT_CHANGED));
  }

  private Assessment begin(CallContext context, AssessmentContent content) {
    return new Assessment(
        new AssessmentId(ids.next()),
        1,
        content,
        AssessmentState.DRAFT,
        context.actor(),
        context.at());
  }
}
