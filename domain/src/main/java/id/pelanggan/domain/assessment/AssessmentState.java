package id.pelanggan.domain.assessment;

/** How far an assessment is. */
public enum AssessmentState {
  DRAFT,
  /** Somebody answers for it; what it is about may begin. */
  SIGNED,
  /** It does not hold any more. */
  WITHDRAWN
}
