package id.pelanggan.adapters.web.server;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why the pages cannot be served. */
public enum WebError implements ErrorCode {
  /** Others could read along. Detail: {@code address}. */
  WEB_NOT_ENCRYPTED(ErrorKind.USER),
  /** Details: {@code address}, {@code port}. */
  WEB_PORT_TAKEN(ErrorKind.RESOURCE),
  /** Detail: {@code path}. */
  WEB_CERTIFICATE_UNREADABLE(ErrorKind.USER),
  /** Detail: {@code path}. */
  WEB_KEY_UNREADABLE(ErrorKind.USER);

  private final ErrorKind kind;

  WebError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
