package id.pelanggan.domain.engagement;

/** What a customer's opinion is. */
public enum FeedbackKind {
  COMPLAINT,
  PRAISE,
  RATING
}
