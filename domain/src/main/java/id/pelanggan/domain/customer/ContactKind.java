package id.pelanggan.domain.customer;

/** What a contact point is. */
public enum ContactKind {
  EMAIL,
  PHONE
}
