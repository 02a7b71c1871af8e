package id.pelanggan.domain.sync;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a connection cannot be made, or a sync does not go on. */
public enum SyncError implements ErrorCode {
  /** Detail: {@code connection}, the name that was asked for. */
  CONNECTION_UNKNOWN,
  /** Detail: {@code connection}. */
  CONNECTION_NAME_TAKEN,
  /** Its plugin is not there, or may not run. Detail: {@code connector}. */
  CONNECTOR_UNKNOWN,
  /** Detail: {@code field}. */
  CONNECTION_FIELD_MISSING,
  /** Details: {@code field}, {@code kind}. */
  CONNECTION_FIELD_WRONG,
  /** Detail: {@code field}. */
  CONNECTION_FIELD_UNKNOWN,
  /** Detail: {@code words}. */
  SCHEDULE_UNREADABLE,
  /** Another process works on it. Detail: {@code connection}. */
  SYNC_RUNNING,
  /** Another process went on with it meanwhile. Detail: {@code connection}. */
  SYNC_TAKEN_OVER,
  /** Nobody works on it. Detail: {@code connection}. */
  SYNC_NOT_RUNNING,
  /** Detail: {@code run}. */
  RUN_UNKNOWN,
  /** Detail: {@code id}. */
  QUARANTINE_UNKNOWN,
  /** Detail: {@code field}. */
  QUARANTINE_FIELD_UNKNOWN,
  /**
   * Too many records of a page would be kept aside. Details: {@code stream}, {@code refused},
   * {@code records}, {@code reason}.
   */
  TOO_MANY_QUARANTINED,
  /** Too many records vanished. Details: {@code stream}, {@code gone}, {@code known}. */
  TOO_MANY_GONE,
  /** The connector cannot read a range. Detail: {@code connector}. */
  BACKFILL_NOT_SUPPORTED,
  /** Detail: {@code detail}. */
  SOURCE_SETTINGS_WRONG,
  /** Detail: {@code detail}. */
  SOURCE_REFUSES_CREDENTIALS,
  /** Detail: {@code detail}. */
  SOURCE_REFUSES_PERMISSION,
  /** Details: {@code detail}, {@code seconds}. */
  SOURCE_LIMITS_RATE,
  /** Detail: {@code detail}. */
  SOURCE_BUSY,
  /** Detail: {@code detail}. */
  SOURCE_UNREACHABLE,
  /** Detail: {@code detail}. */
  SOURCE_ADDRESS_REFUSED,
  /** Detail: {@code detail}. */
  SOURCE_ANSWER_BROKEN,
  /** Detail: {@code detail}. */
  SOURCE_STRUCTURE_CHANGED,
  /** Detail: {@code detail}. */
  SOURCE_REFUSES_REQUEST,
  /** The plugin does not do what it should. Detail: {@code connector}. */
  CONNECTOR_FAILS;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
