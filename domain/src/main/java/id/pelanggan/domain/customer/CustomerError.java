package id.pelanggan.domain.customer;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with what is said of a customer; no code repeats it. */
public enum CustomerError implements ErrorCode {
  EMAIL_INVALID,
  PHONE_INVALID,
  /** What was chosen is not there any more: somebody changed it meanwhile. */
  CONTACT_UNKNOWN,
  /** An e-mail address and a phone number are never the same. */
  CONTACTS_DIFFER;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
