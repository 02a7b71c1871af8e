package id.pelanggan.app.cli.erasure;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a command did nothing. */
enum ErasureCommandError implements ErrorCode {
  /** Neither a year nor an order was named, or both. */
  BOOKS_QUESTION_UNCLEAR;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
