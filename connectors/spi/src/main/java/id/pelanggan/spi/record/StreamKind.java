package id.pelanggan.spi.record;

/** The kinds of records that a source has. */
public enum StreamKind {
  CUSTOMERS,
  ORDERS,
  PRODUCTS,
  INTERACTIONS,
  FEEDBACK
}
