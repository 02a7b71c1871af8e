package id.pelanggan.domain.purpose;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why purposes and notices cannot be as somebody wants them. */
public enum PurposeError implements ErrorCode {
  /** Detail: {@code purpose}. */
  PURPOSE_NOT_KNOWN,
  /** Detail: {@code purpose}. */
  PURPOSE_BASIS_MISSING,
  /** Detail: {@code purpose}. */
  PURPOSE_BALANCING_MISSING,
  /** Detail: {@code purpose}. */
  PURPOSE_CITATION_MISSING,
  /** Details: {@code purpose}, {@code parent}. */
  PURPOSE_PARENT_UNFIT,
  /** Details: {@code purpose}, {@code parent}. */
  PURPOSE_PARENT_INACTIVE,
  /** Somebody else was quicker. Detail: {@code purpose}. */
  PURPOSE_CHANGED_MEANWHILE,
  /** Detail: {@code notice}. */
  NOTICE_UNKNOWN,
  /** Details: {@code notice}, {@code version}. */
  NOTICE_VERSION_UNKNOWN,
  /** Details: {@code notice}, {@code version}. */
  NOTICE_NOT_DRAFT,
  /** Details: {@code notice}, {@code version}. */
  NOTICE_NOT_ANNOUNCED,
  /** Details: {@code notice}, {@code version}, {@code date}. */
  NOTICE_BEFORE_ITS_DATE,
  /** Details: {@code notice}, {@code version}, {@code people}, {@code channels}. */
  NOTICE_NOT_TOLD,
  /** A first version needs texts and purposes. Detail: {@code notice}. */
  NOTICE_TEXT_MISSING,
  /** Somebody else was quicker. Detail: {@code notice}. */
  NOTICE_CHANGED_MEANWHILE;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
