package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.domain.spreadsheet.SpreadsheetError;

/**
 * A file that was made to do harm.
 *
 * @param outcome the error that it must end with, or how many rows are read where it is harmless
 */
record Hostile(String name, byte[] bytes, String outcome) {
  static Hostile refused(String name, SpreadsheetError error, TestWorkbook workbook) {
    return refused(name, error, workbook.zip().bytes());
  }

  static Hostile refused(String name, SpreadsheetError error, byte[] bytes) {
    return new Hostile(name, bytes, error.name());
  }

  static Hostile harmless(String name, int rows, TestWorkbook workbook) {
    return new Hostile(name, workbook.zip().bytes(), "rows " + rows);
  }
}
