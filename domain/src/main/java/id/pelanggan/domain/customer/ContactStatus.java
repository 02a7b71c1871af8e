package id.pelanggan.domain.customer;

/** What is known of a contact point. */
public enum ContactStatus {
  /** Nobody tried it yet. */
  UNCONFIRMED,
  /** The customer has shown to receive what is sent there. */
  VERIFIED,
  /** What was sent there came back. */
  UNREACHABLE,
  /** It cannot be what it is said to be: no e-mail address or phone number has this form. */
  INVALID,
  /** An operator took it away; sources that still have it do not bring it back. */
  REMOVED
}
