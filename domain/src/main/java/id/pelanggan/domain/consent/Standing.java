package id.pelanggan.domain.consent;

/** Where a consent stands; only what is granted may be used. The later the stricter. */
public enum Standing {
  GRANTED,
  /** Nobody said anything. */
  UNKNOWN,
  EXPIRED,
  WITHDRAWN,
  REFUSED;

  /** What holds where both were said: the stricter; where one is nothing, the other. */
  public Standing with(Standing other) {
    if (this == UNKNOWN || other == UNKNOWN) {
      return this == UNKNOWN ? other : this;
    }
    return compareTo(other) > 0 ? this : other;
  }
}
