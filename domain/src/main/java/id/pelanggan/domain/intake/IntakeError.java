package id.pelanggan.domain.intake;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why documents did not come in. */
public enum IntakeError implements ErrorCode {
  /** Detail: {@code import}, the id that was asked for. */
  IMPORT_UNKNOWN,
  /** Another process went on with it. Detail: {@code import}. */
  IMPORT_TAKEN_OVER,
  /** Another import of the same source is being undone. Details: {@code import}, {@code source}. */
  IMPORT_BEING_UNDONE,
  /** A process works on it, or was ended without a word. Detail: {@code import}. */
  IMPORT_RUNNING,
  /** Detail: {@code import}. */
  IMPORT_ALREADY_DONE,
  /** Detail: {@code import}. */
  IMPORT_UNDONE_BEFORE,
  /** The file is not the one the import began with. Details: {@code import}, {@code path}. */
  IMPORT_FILE_DIFFERS,
  /** Rows of too many orders stand far apart. Detail: {@code line}. */
  IMPORT_FILE_SCATTERED,
  /** It is known as a source that verifies no addresses. Detail: {@code source}. */
  SOURCE_DOES_NOT_VERIFY,
  /** Detail: {@code customer}. */
  CUSTOMER_UNKNOWN,
  /** Nothing that was asked for; no detail, because what was asked may be a person's. */
  ORDER_UNKNOWN,
  /** Detail: {@code change}, the id that was asked for. */
  CHANGE_UNKNOWN,
  CHANGE_EMPTY;

  @Override
  public ErrorKind kind() {
    return ErrorKind.USER;
  }
}
