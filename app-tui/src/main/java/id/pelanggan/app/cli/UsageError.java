package id.pelanggan.app.cli;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with a command line. */
enum UsageError implements ErrorCode {
  OPTION_UNKNOWN,
  ARGUMENT_UNKNOWN,
  ARGUMENT_MISSING,
  OPTION_MISSING,
  VALUE_MISSING,
  OPTION_TWICE,
  VALUE_UNUSABLE,
  /** The screens were wanted where no terminal is. */
  TERMINAL_MISSING,
  /** Nobody repeated how many it is about. Details: {@code number}, {@code again}. */
  NUMBER_UNCONFIRMED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
