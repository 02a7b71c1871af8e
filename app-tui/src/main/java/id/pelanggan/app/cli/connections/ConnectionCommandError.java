package id.pelanggan.app.cli.connections;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a command about connections refuses. */
enum ConnectionCommandError implements ErrorCode {
  /** Details: {@code connection}, {@code again} to check once more. */
  CONNECTION_NOT_FINE,
  /** Detail: {@code connection}. */
  CONNECTION_NOT_ADDED,
  /** A change was asked for that changes nothing. */
  CONNECTION_CHANGE_EMPTY,
  /** Details: {@code field}, {@code variable} of the environment that can hold it. */
  SECRET_NOT_GIVEN,
  /** Detail: {@code path}. */
  SECRET_FILE_UNREADABLE,
  /** Detail: {@code field}. */
  SECRET_IN_COMMAND_LINE,
  /** Detail: {@code connection}. */
  REMOVAL_UNCONFIRMED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
