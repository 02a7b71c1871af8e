package id.pelanggan.domain.request;

/** How a request came in. */
public enum RequestOrigin {
  COUNTER,
  PHONE_CALL,
  LETTER,
  EMAIL,
  SELF_SERVICE
}
