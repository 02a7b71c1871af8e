package id.pelanggan.domain.audit;

/** Why somebody looked at what is concealed; one of a few, so that no text names a person. */
public enum RevealReason {
  /** The customer asked for it. */
  CUSTOMER_ASKED,
  /** To call or write back. */
  CALL_BACK,
  /** To send or bring something. */
  DELIVERY,
  /** To settle a complaint. */
  COMPLAINT,
  /** To see whether it is right. */
  CHECK_DATA,
  /** Something else that the shop has to do. */
  OTHER_DUTY
}
