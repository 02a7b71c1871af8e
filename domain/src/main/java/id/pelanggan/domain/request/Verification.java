package id.pelanggan.domain.request;

/** How it became certain who asks. */
public enum Verification {
  /** By a link or a code that went to an address or a number that was known before. */
  KNOWN_CONTACT,
  /** By a paper that was shown; no copy of it is kept. */
  PAPER_SHOWN,
  /** By their own page. */
  OWN_PAGE
}
