package id.pelanggan.domain.outreach;

/** How what is sent to a mail server is kept from others. */
public enum MailSecurity {
  /** Begins in the plain and is encrypted before anything is said. */
  STARTTLS,
  /** Encrypted from the first byte. */
  TLS,
  /** Not at all; for a server on the same machine. */
  NONE
}
