package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.assessment.Assessment;
import java.time.Instant;
import java.util.UUID;

/** An impact assessment, for programs. */
record AssessmentJson(
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
  static AssessmentJson of(Assessment assessment) {
    return new AssessmentJson(
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
}
