package id.pelanggan.application.port;

import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentTopic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Impact assessments in versions that only grow, and what needs one. */
public interface ImpactAssessments {

  /** The version of each that counts, the newest first. */
  List<Assessment> list();

  Optional<Assessment> find(AssessmentId id);

  /**
   * Adds a version.
   *
   * @return false where there is one of that number, because somebody else was quicker
   */
  boolean insertIfAbsent(Assessment assessment);

  /** Topics that are off until an assessment is signed. */
  Set<AssessmentTopic> listRequired();

  void require(AssessmentTopic topic, boolean required);

  /** Whether a topic needs no assessment, or one of it is signed. */
  boolean permits(AssessmentTopic topic);
}
