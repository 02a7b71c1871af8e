package id.pelanggan.app.cli.sync;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a command about runs ended with 1 although nothing broke. */
enum SyncCommandError implements ErrorCode {
  /** A range and everything were asked for at once. */
  SYNC_SCOPE_TWICE,
  /** Details: {@code connection}, {@code records} that are safe, {@code again} to go on. */
  SYNC_STOPPED,
  /** Details: {@code connection}, {@code records}, {@code until}, {@code again}. */
  SYNC_WAITS,
  /** Details: {@code reason}, {@code again}. */
  QUARANTINE_STAYS;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
