package id.pelanggan.domain.assessment;

/** What an impact assessment is about; UU PDP 27/2022 art. 34(2). */
public enum AssessmentTopic {
  /** Recognising one person in several sources: matching or combining groups of data. */
  MATCHING,
  /** Judging people by points. */
  SCORING,
  /** Something that its title says. */
  OTHER
}
