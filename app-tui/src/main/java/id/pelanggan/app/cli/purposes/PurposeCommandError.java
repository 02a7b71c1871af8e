package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can be wrong with a command about purposes, notices, assessments or incidents. */
public enum PurposeCommandError implements ErrorCode {
  RETENTION_INCOMPLETE,
  /** Both texts of a language are needed. */
  NOTICE_FILES_INCOMPLETE,
  /** Detail: {@code path}. */
  NOTICE_FILE_UNREADABLE,
  /** Nothing to be changed was said. */
  NOTHING_TO_CHANGE,
  /** Read by somebody needs a beginning and an end. */
  AFFECTED_INCOMPLETE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
