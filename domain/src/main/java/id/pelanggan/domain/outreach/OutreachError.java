package id.pelanggan.domain.outreach;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with letters, links and the pages of customers. */
public enum OutreachError implements ErrorCode {
  /** Nobody said how letters are sent. */
  MAIL_NOT_SET_UP(ErrorKind.USER),
  /** No name of a machine, no port, or no way to keep what is sent from others. */
  MAIL_SERVER_INVALID(ErrorKind.USER),
  /** Letters and passwords would travel where others can read them. */
  MAIL_UNPROTECTED(ErrorKind.USER),
  /** Nobody said at which address the pages of customers are. */
  PAGES_NOT_SET_UP(ErrorKind.USER),
  /** No address of pages, or one that others could read along. */
  PAGES_ADDRESS_INVALID(ErrorKind.USER),
  /** A language in which no letters are written. */
  LETTER_LANGUAGE_UNKNOWN(ErrorKind.USER),
  FORM_CODE_INVALID(ErrorKind.USER),
  /** There is no such form, or nobody can sign up by it now. */
  FORM_UNKNOWN(ErrorKind.USER),
  /** A form that asks for nothing, or for something that its notice does not tell of. */
  FORM_INVALID(ErrorKind.USER),
  /** Detail: {@code field}. */
  SIGN_UP_INVALID(ErrorKind.USER),
  /** Detail: {@code age}. */
  SIGN_UP_TOO_YOUNG(ErrorKind.USER),
  /** The customer was away too long, or left. */
  SESSION_ENDED(ErrorKind.USER),
  /** No rating from 0 to 10, or too many words. */
  SURVEY_ANSWER_INVALID(ErrorKind.USER),
  /** What was changed meanwhile, or was never offered, cannot be chosen. */
  CHOICE_UNKNOWN(ErrorKind.USER);

  private final ErrorKind kind;

  OutreachError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
