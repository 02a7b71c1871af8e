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
  /** A workbook of Excel before 2007. */
  SPREADSHEET_XLS(ErrorKind.USER),
  /** A workbook in Excel's binary form. */
  SPREADSHEET_XLSB(ErrorKind.USER),
  /** A workbook of OpenDocument. */
  SPREADSHEET_ODS(ErrorKind.USER),
  /** A workbook that a password keeps shut. */
  SPREADSHEET_ENCRYPTED(ErrorKind.USER),
  /** A workbook that breaks off, lacks parts, or contradicts itself. */
  SPREADSHEET_WORKBOOK_DAMAGED(ErrorKind.USER),
  /** A workbook that unpacks to more than one may; made to do harm, most likely. */
  SPREADSHEET_WORKBOOK_TOO_LARGE(ErrorKind.USER),
  /** A workbook whose parts declare a document type, which none needs and which can do harm. */
  SPREADSHEET_WORKBOOK_UNSAFE(ErrorKind.USER),
  /** A workbook that takes values from other files or addresses. */
  SPREADSHEET_WORKBOOK_LINKED(ErrorKind.USER),
  /** No sheet has that name or number. Detail {@code sheets}: how many there are. */
  SPREADSHEET_SHEET_UNKNOWN(ErrorKind.USER),
  /** A sheet was asked for, of a file that is no workbook. */
  SPREADSHEET_WITHOUT_SHEETS(ErrorKind.USER),
  /** More rows, columns or text in a cell than a workbook can hold. */
  SPREADSHEET_TOO_MUCH_FOR_WORKBOOK(ErrorKind.USER),
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
