package id.pelanggan.spi;

/** What the source did with a change. */
public enum PushOutcome {
  /** It is done. */
  DONE,
  /** The source does not know the customer any more. */
  ALREADY_GONE,
  /** The source took it on and will do it later. */
  ACCEPTED
}
