package id.pelanggan.adapters.postgres.external;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/**
 * What can be wrong with the URL of a database. The URL itself is never shown: it may hold a
 * password.
 */
public enum UrlError implements ErrorCode {
  URL_UNREADABLE,
  URL_WITHOUT_USER,
  URL_PARAMETER_UNKNOWN,
  URL_NOT_ENCRYPTED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
