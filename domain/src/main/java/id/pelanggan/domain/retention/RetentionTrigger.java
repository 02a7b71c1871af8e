package id.pelanggan.domain.retention;

/** From when on the time of a policy is counted. */
public enum RetentionTrigger {
  /** The last time that the customer and the shop had to do with each other. */
  LAST_INTERACTION,
  /** The end of the year to whose books a document belongs. */
  END_OF_BOOK_YEAR,
  /** The customer agrees to no offers any more. */
  CONSENT_WITHDRAWN,
  /** Nobody is reached by an e-mail address or a number any more. */
  CONTACT_DEAD,
  /** There is no purpose for which it is kept. */
  PURPOSE_GONE,
  /** No source has the customer any more. */
  SOURCE_GONE,
  /** It came in, and could not be taken. */
  KEPT_ASIDE
}
