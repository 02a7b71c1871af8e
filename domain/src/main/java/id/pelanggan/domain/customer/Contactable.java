package id.pelanggan.domain.customer;

/** How customers can be reached. */
public enum Contactable {
  HAS_EMAIL,
  HAS_PHONE,
  /** Neither an e-mail address nor a phone number is known that could be one. */
  NONE
}
