package id.pelanggan.application.assessment;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentTopic;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists impact assessments, and what needs one. */
public final class ListAssessments {
  private final Gate gate;
  private final ImpactAssessments assessments;

  @Inject
  public ListAssessments(Gate gate, ImpactAssessments assessments) {
    this.gate = requireNonNull(gate, "gate is null");
    this.assessments = requireNonNull(assessments, "assessments is null");
  }

  public Overview list(CallContext context) {
    gate.require(context, Permission.SEE_PURPOSES);
    Set<AssessmentTopic> required = assessments.listRequired();
    return new Overview(
        assessments.list(),
        Stream.of(AssessmentTopic.MATCHING, AssessmentTopic.SCORING)
            .map(topic -> new Switch(topic, required.contains(topic), assessments.permits(topic)))
            .toList());
  }

  /**
   * @param assessments the newest first
   */
  public record Overview(List<Assessment> assessments, List<Switch> switches) {
    public Overview {
      assessments = List.copyOf(assessments);
      switches = List.copyOf(switches);
    }
  }

  /**
   * @param required whether it is off until an assessment is signed
   * @param permitted whether it may be done now
   */
  public record Switch(AssessmentTopic topic, boolean required, boolean permitted) {
    public Switch {
      requireNonNull(topic, "topic is null");
    }
  }
}
