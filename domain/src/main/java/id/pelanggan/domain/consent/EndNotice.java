package id.pelanggan.domain.consent;

/** What became of telling a customer that a consent ends. */
public enum EndNotice {
  /** Somebody is at it. */
  BEGUN,
  /** The letter was handed over. */
  SENT,
  /** No e-mail address is known that works. */
  NOBODY_THERE,
  /** The shop sends no letters, or its pages have no address. */
  NO_MAIL
}
