package id.pelanggan.domain.source;

/** The kinds of documents that a source has. */
public enum Stream {
  CUSTOMERS,
  ORDERS,
  PRODUCTS,
  INTERACTIONS,
  FEEDBACK
}
