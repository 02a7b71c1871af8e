package id.pelanggan.domain.erasure;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why an erasure was not begun or not cancelled. */
public enum ErasureError implements ErrorCode {
  /** Detail: {@code erasure}, the id that was asked for. */
  ERASURE_UNKNOWN,
  /** It is under way or over. Detail: {@code erasure}. */
  ERASURE_TOO_LATE,
  /** None of those who were named is there. */
  ERASURE_OF_NOBODY,
  /** The number that was typed is another one. Detail: {@code customers}, how many there are. */
  ERASURE_COUNT_DIFFERS,
  /** Somebody came back who was erased, and was dealt with already. Detail: {@code id}. */
  RETURN_UNKNOWN,
  /** Its e-mail address or phone number belongs to somebody who was erased. */
  PERSON_WAS_ERASED,
  /** No bookkeeping document is kept for what was asked. */
  BOOKS_UNKNOWN,
  /** What is kept beside the keyring cannot be read. Detail: {@code path}. */
  TOMBSTONES_DAMAGED;

  @Override
  public ErrorKind kind() {
    return this == TOMBSTONES_DAMAGED ? ErrorKind.RESOURCE : ErrorKind.USER;
  }
}
