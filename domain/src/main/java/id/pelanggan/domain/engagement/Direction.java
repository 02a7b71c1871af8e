package id.pelanggan.domain.engagement;

/** Who began. */
public enum Direction {
  /** The customer came to the shop. */
  INBOUND,
  /** The shop came to the customer. */
  OUTBOUND
}
