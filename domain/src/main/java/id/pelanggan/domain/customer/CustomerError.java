package id.pelanggan.domain.customer;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with what is said of a customer; no code repeats it. */
public enum CustomerError implements ErrorCode {
  EMAIL_INVALID,
  PHONE_INVALID;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
