package id.pelanggan.domain.request;

/** Why an answer takes longer; GDPR art. 12(3). */
public enum ExtensionReason {
  /** What was asked for is laborious. */
  COMPLEX,
  /** Many asked at once. */
  MANY_REQUESTS
}
