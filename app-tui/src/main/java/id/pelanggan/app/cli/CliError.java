package id.pelanggan.app.cli;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a command ended with 1 although nothing broke. */
enum CliError implements ErrorCode {
  SHOP_EXISTS(ErrorKind.USER),
  SERVER_STILL_USED(ErrorKind.USER),
  SERVER_EXTERNAL(ErrorKind.USER),
  PROBLEMS_FOUND(ErrorKind.RESOURCE),
  INTERRUPTED(ErrorKind.USER),
  UNEXPECTED(ErrorKind.INTERNAL);

  private final ErrorKind kind;

  CliError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
