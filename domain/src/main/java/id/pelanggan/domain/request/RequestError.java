package id.pelanggan.domain.request;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why nothing was done for a request, or with a customer who is restricted. */
public enum RequestError implements ErrorCode {
  /** Detail: {@code request}. */
  REQUEST_UNKNOWN,
  /** It was answered, refused or taken back. Detail: {@code request}. */
  REQUEST_CLOSED,
  /** It is not certain who asks. Detail: {@code request}. */
  REQUEST_NOT_VERIFIED,
  /** It is not known who asks. Detail: {@code request}. */
  REQUEST_CUSTOMER_MISSING,
  /** What is known was not handed out yet. Detail: {@code request}. */
  REQUEST_NOT_EXPORTED,
  /** Nothing says what is to be put right. Detail: {@code request}. */
  REQUEST_CHANGE_MISSING,
  /** Nothing says what is taken back. Detail: {@code request}. */
  REQUEST_TOPICS_MISSING,
  /** An erasure was begun for it and is not done yet. Detail: {@code request}. */
  REQUEST_ERASURE_RUNS,
  /** The law of the request knows no extension, or it was extended already. */
  REQUEST_EXTENSION_REFUSED,
  /** The law of the request does not know that reason. */
  REQUEST_REFUSAL_UNFOUNDED,
  /** Detail: {@code maximum}. */
  REQUEST_WORDS_TOO_LONG,
  /** It says that it came in before it could have. */
  REQUEST_TIME_WRONG,
  /** The data of the customer is kept and not used. Detail: {@code customer}. */
  CUSTOMER_RESTRICTED,
  /** Detail: {@code message}. */
  OUTBOX_MESSAGE_UNKNOWN,
  /** There is nothing left to do about it. Detail: {@code message}. */
  OUTBOX_MESSAGE_SETTLED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
