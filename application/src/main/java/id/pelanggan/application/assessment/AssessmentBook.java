package id.pelanggan.application.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentError;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;

/** Reads and writes impact assessments for the use cases. */
final class AssessmentBook {
  private final ImpactAssessments assessments;
  private final Audit audit;

  @Inject
  AssessmentBook(ImpactAssessments assessments, Audit audit) {
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  Assessment require(AssessmentId id) {
    return assessments.find(id).orElseThrow(() -> refusal(AssessmentError.ASSESSMENT_UNKNOWN, id));
  }

  Assessment requireDraft(AssessmentId id) {
    Assessment assessment = require(id);
    if (assessment.state() != AssessmentState.DRAFT) {
      throw refusal(AssessmentError.ASSESSMENT_NOT_DRAFT, id);
    }
    return assessment;
  }

  Assessment store(CallContext context, Assessment assessment, AuditAction action) {
    if (!assessments.insertIfAbsent(assessment)) {
      throw refusal(AssessmentError.ASSESSMENT_CHANGED_MEANWHILE, assessment.id());
    }
    audit.note(context, action, assessment.id().value(), 1);
    return assessment;
  }

  static PelangganException refusal(AssessmentError error, AssessmentId id) {
    return new PelangganException(error, Map.of("id", id.value().toString()));
  }
}
