package id.pelanggan.app.report;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a report cannot be written to a file. */
public enum ReportError implements ErrorCode {
  /** Detail: {@code path}. */
  REPORT_FILE_EXISTS(ErrorKind.USER),
  /** Detail: {@code path}. */
  REPORT_FILE_NOT_WRITTEN(ErrorKind.RESOURCE);

  private final ErrorKind kind;

  ReportError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
