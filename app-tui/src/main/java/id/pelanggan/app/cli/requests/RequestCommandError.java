package id.pelanggan.app.cli.requests;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What is missing on the command line. */
enum RequestCommandError implements ErrorCode {
  /** Nothing says into which file. */
  EXPORT_FILE_MISSING;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
