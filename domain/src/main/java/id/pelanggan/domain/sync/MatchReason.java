package id.pelanggan.domain.sync;

/** Why two customers may be one person. */
public enum MatchReason {
  EMAIL,
  PHONE,
  /** Their source merged one into the other. */
  SOURCE
}
