package id.pelanggan.application.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.audit.AuditAction;
import jakarta.inject.Inject;

/** Says whether something stays off until an impact assessment of it is signed. */
public final class ChangeAssessmentSwitch {
  private final Gate gate;
  private final Transactions transactions;
  private final ImpactAssessments assessments;
  private final Audit audit;

  @Inject
  public ChangeAssessmentSwitch(
      Gate gate, Transactions transactions, ImpactAssessments assessments, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  public ListAssessments.Switch change(
      CallContext context, AssessmentTopic topic, boolean required) {
    gate.require(context, Permission.SIGN_ASSESSMENTS);
    return transactions.inTransaction(() -> {
      assessments.require(topic, required);
      audit.note(context, AuditAction.ASSESSMENT_CHANGED);
      return new ListAssessments.Switch(topic, required, assessments.permits(topic));
    });
  }
}
