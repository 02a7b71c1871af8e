package id.pelanggan.domain.consent;

/** Why a customer is not to be sent something. */
public enum SendRefusal {
  /** Nobody said that the customer agrees. */
  NO_CONSENT,
  REFUSED,
  WITHDRAWN,
  EXPIRED,
  /** The customer's data may be kept and not used. */
  RESTRICTED,
  PURPOSE_INACTIVE,
  /** None is known that the channel reaches and that works. */
  NO_CONTACT_POINT,
  /** Too young, and nobody agreed for them. */
  UNDERAGE,
  /** There is no such customer, or it cannot be read any more. */
  GONE
}
