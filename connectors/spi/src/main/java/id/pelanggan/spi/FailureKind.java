package id.pelanggan.spi;

/** Why a connector could not do its work, as far as it makes a difference to the host. */
public enum FailureKind {
  /** The settings cannot be right. Never gets better by itself. */
  SETTINGS_WRONG,
  /** The source does not accept the credentials, also after renewing them. */
  CREDENTIALS_REFUSED,
  /** The credentials are right and do not allow what was asked. */
  PERMISSION_MISSING,
  /** Too many calls; the source says or implies when to come again. */
  RATE_LIMITED,
  /** The source answers that it cannot at the moment. */
  SOURCE_BUSY,
  /** No answer: no such host, nobody listens, the network is down, it takes too long. */
  UNREACHABLE,
  /** The address is not one that this connection may call. */
  ADDRESS_REFUSED,
  /** The answer breaks off, is too large, or is no JSON. */
  ANSWER_BROKEN,
  /** What identifies records or leads on from page to page is gone: the API has changed. */
  STRUCTURE_CHANGED,
  /** The source refuses the request for another reason. */
  REQUEST_REFUSED
}
