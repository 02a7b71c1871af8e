package id.pelanggan.domain.erasure;

/** Why customers are erased, as whoever asks for it says. */
public enum ErasureReason {
  /** They asked for it. */
  ASKED,
  /** Their data is not needed any more. */
  NOT_NEEDED,
  /** They took back what their data was kept for. */
  CONSENT_WITHDRAWN,
  /** It should never have been collected. */
  UNLAWFUL,
  /** A law or a court orders it. */
  LEGAL_ORDER,
  /** A policy of retention says so. */
  POLICY
}
