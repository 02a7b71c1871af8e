package id.pelanggan.domain.request;

/** How far a request came. */
public enum RequestState {
  RECEIVED,
  /** It is certain who asks. */
  VERIFIED,
  /** Something was done for it already: the data was handed out, an erasure begun. */
  IN_WORK,
  ANSWERED,
  REFUSED,
  /** The customer took it back. */
  WITHDRAWN;

  /** Whether its clock runs. */
  public boolean isOpen() {
    return switch (this) {
      case RECEIVED, VERIFIED, IN_WORK -> true;
      case ANSWERED, REFUSED, WITHDRAWN -> false;
    };
  }
}
