package id.pelanggan.app.cli.outreach;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a command about letters refuses, or does not do all that was asked. */
enum OutreachCommandError implements ErrorCode {
  /** A change was asked for that changes nothing. */
  MAIL_CHANGE_EMPTY(ErrorKind.USER),
  /** Detail: {@code variable} of the environment that can hold it. */
  MAIL_PASSWORD_NOT_GIVEN(ErrorKind.USER),
  /** Detail: {@code path}. */
  MAIL_PASSWORD_FILE_UNREADABLE(ErrorKind.USER),
  /** Detail: {@code reason}, a code. */
  LETTER_NOT_SENT(ErrorKind.EXTERNAL),
  /** No address, or nobody there. */
  LETTER_WITHOUT_ADDRESS(ErrorKind.USER);

  private final ErrorKind kind;

  OutreachCommandError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
