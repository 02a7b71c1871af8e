package id.pelanggan.application.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.domain.assessment.AssessmentTopic;
import jakarta.inject.Inject;

/** Whether something with a high risk may be done; for those who do it, in their transactions. */
public final class Assessments {
  private final ImpactAssessments assessments;

  @Inject
  Assessments(ImpactAssessments assessments) {
    this.assessments = requireNonNull(assessments, "assessments is null");
  }

  /** One small query. */
  public boolean permits(AssessmentTopic topic) {
    return assessments.permits(topic);
  }

  /** What a new shop begins with: matching and scoring wait for a signature. */
  public void requireAll() {
    assessments.require(AssessmentTopic.MATCHING, true);
    assessments.require(AssessmentTopic.SCORING, true);
  }
}
