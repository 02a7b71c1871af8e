package id.pelanggan.domain.spreadsheet;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.ErrorKind;

/** Why a file of rows cannot be read or written. Every code has the detail {@code path}. */
public enum SpreadsheetError implements ErrorCode {
  SPREADSHEET_MISSING(ErrorKind.USER),
  /** A folder, a device, a pipe. */
  SPREADSHEET_NOT_A_FILE(ErrorKind.USER),
  SPREADSHEET_NOT_READABLE(ErrorKind.USER),
  SPREADSHEET_EMPTY(ErrorKind.USER),
  /** There are column names and not one row below them. */
  SPREADSHEET_ONLY_HEADER(ErrorKind.USER),
  /**
   * Not text; detail {@code kind}: what it looks like, such as {@code xlsx}, {@code pdf}, {@code
   * unknown}.
   */
  SPREADSHEET_BINARY(ErrorKind.USER),
  /** Details {@code line}, {@code maximum} bytes of one row. */
  SPREADSHEET_LINE_TOO_LONG(ErrorKind.USER),
  /** Details {@code line}, {@code maximum} number of cells. */
  SPREADSHEET_TOO_MANY_COLUMNS(ErrorKind.USER),
  /** A quote is opened and never closed. Detail {@code line}. */
  SPREADSHEET_QUOTE_OPEN(ErrorKind.USER),
  /** Packed data that breaks off or is damaged. */
  SPREADSHEET_PACKING_DAMAGED(ErrorKind.USER),
  SPREADSHEET_CHANGED(ErrorKind.USER),
  SPREADSHEET_EXISTS(ErrorKind.USER),
  SPREADSHEET_NOT_WRITABLE(ErrorKind.RESOURCE);

  private final ErrorKind kind;

  SpreadsheetError(ErrorKind kind) {
    this.kind = kind;
  }

  @Override
  public ErrorKind kind() {
    return kind;
  }
}
