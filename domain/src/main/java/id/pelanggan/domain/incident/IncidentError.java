package id.pelanggan.domain.incident;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why an incident cannot be as somebody wants it. */
public enum IncidentError implements ErrorCode {
  /** Detail: {@code id}. */
  INCIDENT_UNKNOWN,
  /** Somebody else was quicker. Detail: {@code id}. */
  INCIDENT_CHANGED_MEANWHILE,
  /** It says that it was known in the future, or that somebody was told before it was known. */
  INCIDENT_TIME_WRONG,
  /** Detail: {@code source}. */
  INCIDENT_SOURCE_UNKNOWN,
  /** Detail: {@code operator}. */
  INCIDENT_OPERATOR_UNKNOWN;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
