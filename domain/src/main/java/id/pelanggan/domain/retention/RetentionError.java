package id.pelanggan.domain.retention;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why retention refuses something. */
public enum RetentionError implements ErrorCode {
  /** Detail: {@code policy}. */
  POLICY_UNKNOWN,
  /** Detail: {@code policy}. The action or the warning does not fit what it is about. */
  POLICY_DOES_NOT_FIT,
  /** Details: {@code policy}, {@code floor}. A statute asks for more. */
  POLICY_BELOW_FLOOR,
  /** Detail: {@code hold}. */
  HOLD_UNKNOWN,
  /** Detail: {@code case}. */
  CASE_UNKNOWN,
  /** Detail: {@code case}. It waits for nobody to call or write. */
  CASE_NOT_TO_WARN,
  /** Detail: {@code finding}. */
  FINDING_UNKNOWN,
  /** Detail: {@code finding}. It was cleared or kept before. */
  FINDING_SETTLED;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
