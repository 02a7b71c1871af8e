package id.pelanggan.adapters.postgres.failure;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** What can go wrong with a database. */
public enum DatabaseError implements ErrorCode {
  /** Nobody answers, or the connection was lost. */
  DATABASE_UNREACHABLE(ErrorKind.EXTERNAL),
  /** The server was told to end, or is just starting. */
  DATABASE_STOPPED(ErrorKind.EXTERNAL),
  DATABASE_MISSING(ErrorKind.USER),
  DATABASE_TOO_OLD(ErrorKind.USER),
  PASSWORD_REFUSED(ErrorKind.USER),
  /** The login may not do what is needed, such as creating the application's role. */
  RIGHTS_MISSING(ErrorKind.USER),
  DATABASE_DISK_FULL(ErrorKind.RESOURCE),
  /** Too many sessions, a deadlock or a lock that did not come free: trying again helps. */
  DATABASE_BUSY(ErrorKind.RESOURCE),
  SCHEMA_NEWER(ErrorKind.USER),
  MIGRATION_FAILED(ErrorKind.INTERNAL),
  /** A value or a relation between values that the schema forbids; use cases check before. */
  VALUE_REFUSED(ErrorKind.INTERNAL),
  DATABASE_FAILED(ErrorKind.INTERNAL);

  private final ErrorKind kind;

  DatabaseError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
