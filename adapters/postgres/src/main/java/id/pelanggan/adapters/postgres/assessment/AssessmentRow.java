package id.pelanggan.adapters.postgres.assessment;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentContent;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.assessment.AssessmentTopic;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code impact_assessment}. */
public record AssessmentRow(
    UUID id,
    int version,
    String topic,
    String title,
    String risks,
    String measures,
    String conclusion,
    String state,
    Instant changedAt,
    UUID changedBy) {

  static AssessmentRow of(Assessment assessment) {
    return new AssessmentRow(
        assessment.id().value(),
        assessment.version(),
        assessment.content().topic().name(),
        assessment.content().title(),
        assessment.content().risks(),
        assessment.content().measures(),
        assessment.content().conclusion(),
        assessment.state().name(),
        assessment.changedAt(),
        assessment.changedBy().value());
  }

  Assessment toAssessment() {
    return new Assessment(
        new AssessmentId(id),
        version,
        new AssessmentContent(AssessmentTopic.valueOf(topic), title, risks, measures, conclusion),
        AssessmentState.valueOf(state),
        new OperatorId(changedBy),
        changedAt);
  }
}
