package id.pelanggan.application.search;

/** By what a customer was found. */
public enum Match {
  /** A whole address. */
  EMAIL,
  /** A whole number. */
  PHONE,
  /** The number of an order. */
  ORDER,
  /** What a source calls the customer. */
  EXTERNAL_ID,
  /** Words of the name, parts of an address, the last digits of a number. */
  WORDS
}
