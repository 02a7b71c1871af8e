package id.pelanggan.domain.outbox;

/** What a connected system is told. */
public enum MessageKind {
  /** The customer takes back an agreement. */
  WITHDRAW,
  /** What is known of the customer was put right. */
  RECTIFY,
  /** The customer's data is to be kept and not used. */
  RESTRICT,
  /** The customer is to be erased. */
  ERASE
}
