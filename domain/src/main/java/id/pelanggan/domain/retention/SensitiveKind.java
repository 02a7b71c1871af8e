package id.pelanggan.domain.retention;

/** Data that asks for a purpose of its own; UU PDP 27/2022 art. 4(2), GDPR art. 9. */
public enum SensitiveKind {
  /** The number of an Indonesian identity card. */
  IDENTITY_NUMBER,
  /** The number of a payment card. */
  CARD_NUMBER,
  /** The number of an Indonesian taxpayer. */
  TAX_NUMBER,
  HEALTH,
  RELIGION,
  /** Ethnic origin. */
  ORIGIN,
  POLITICS,
  /** Fingerprints, faces. */
  BIOMETRICS
}
