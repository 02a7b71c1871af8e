package id.pelanggan.domain.consent;

/** What happened to a consent. */
public enum ConsentAct {
  GRANTED,
  REFUSED,
  WITHDRAWN,
  /** The time for which it was given is over, or what it rested on is gone. */
  EXPIRED,
  /** Given again before it ended. */
  RENEWED
}
