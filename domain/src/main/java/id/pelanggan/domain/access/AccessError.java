package id.pelanggan.domain.access;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with an operator. */
public enum AccessError implements ErrorCode {
  OPERATOR_NAME_INVALID;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
