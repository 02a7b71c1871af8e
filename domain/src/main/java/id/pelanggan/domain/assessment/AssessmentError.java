package id.pelanggan.domain.assessment;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why an impact assessment cannot be as somebody wants it. */
public enum AssessmentError implements ErrorCode {
  /** Detail: {@code id}. */
  ASSESSMENT_UNKNOWN,
  /** Signed or withdrawn, and so not to be changed. Detail: {@code id}. */
  ASSESSMENT_NOT_DRAFT,
  /** Something is left empty. Detail: {@code id}. */
  ASSESSMENT_INCOMPLETE,
  /** Withdrawn already. Detail: {@code id}. */
  ASSESSMENT_ALREADY_WITHDRAWN,
  /** Somebody else was quicker. Detail: {@code id}. */
  ASSESSMENT_CHANGED_MEANWHILE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
