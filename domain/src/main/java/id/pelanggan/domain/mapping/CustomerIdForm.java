package id.pelanggan.domain.mapping;

/** What a file of orders or interactions names its customers by. */
public enum CustomerIdForm {
  /** The source's own ids. */
  WRITTEN,
  /** E-mail addresses; they are brought into their normal form. */
  EMAIL,
  /** Phone numbers; they are brought into their normal form. */
  PHONE
}
