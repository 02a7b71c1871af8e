package id.pelanggan.adapters.postgresserver.account;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why root could not hand the server to another user; PostgreSQL refuses to run as root. */
public enum AccountError implements ErrorCode {
  SETPRIV_MISSING,
  SYSTEM_USER_NOT_ADDED,
  HOME_OWNER_UNKNOWN;

  @Override
  public ErrorKind kind() {
    return ErrorKind.RESOURCE;
  }
}
