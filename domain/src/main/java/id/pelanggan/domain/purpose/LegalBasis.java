package id.pelanggan.domain.purpose;

/** Why something may be done with data of people; UU PDP 27/2022 art. 20, GDPR art. 6(1). */
public enum LegalBasis {
  /** They agreed, and can take it back. */
  CONSENT,
  /** To do what was agreed with them. */
  CONTRACT,
  /** A law asks for it. */
  LEGAL_DUTY,
  /** To save a life. */
  VITAL_INTEREST,
  /** A task that a public authority gave. */
  PUBLIC_TASK,
  /** The business needs it, and weighed that against what it means for them. */
  LEGITIMATE_INTEREST
}
