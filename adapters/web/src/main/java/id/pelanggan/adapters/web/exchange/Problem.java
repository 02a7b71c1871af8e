package id.pelanggan.adapters.web.exchange;

/** Why somebody does not get what was asked for; each has a page in kind words. */
public enum Problem {
  LINK_ENDED(410),
  LINK_USED(410),
  LINK_NOT_VALID(404),
  SESSION_ENDED(403),
  /** A form that was not shown in this browser, or too long ago. */
  FORM_STALE(403),
  /** A form of the shop that does not exist, or no longer. */
  FORM_CLOSED(404),
  NOT_FOUND(404),
  METHOD_UNKNOWN(405),
  TOO_SLOW(408),
  TOO_LARGE(413),
  UNREADABLE(400),
  /** Asked for under a name that is not this shop's. */
  HOST_UNKNOWN(421),
  NOT_ENCRYPTED(403),
  /** Past the proxy that stands before these pages. */
  PROXY_MISSED(403),
  TOO_MANY(429),
  HEADERS_TOO_LARGE(431),
  FAILED(500),
  BUSY(503);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The problem behind a number that the server found before anybody was asked. */
  public static Problem of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405, 501 -> METHOD_UNKNOWN;
      case 408 -> TOO_SLOW;
      case 413 -> TOO_LARGE;
      case 414, 431 -> HEADERS_TOO_LARGE;
      case 503 -> BUSY;
      case 500 -> FAILED;
      default -> UNREADABLE;
    };
  }
}
