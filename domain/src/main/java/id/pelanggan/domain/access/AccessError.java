package id.pelanggan.domain.access;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with an operator, and what an operator may not do. */
public enum AccessError implements ErrorCode {
  OPERATOR_NAME_INVALID,
  /** Nobody has been named who works with this database. */
  OPERATOR_UNKNOWN,
  /** Detail: {@code permission}. */
  PERMISSION_MISSING;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
