package id.pelanggan.adapters.files.workbook;

import id.pelanggan.domain.spreadsheet.Sheet;

/**
 * A sheet with rows, as the workbook lists it.
 *
 * @param part its name in the package
 */
public record SheetEntry(Sheet sheet, String part, boolean visible) {}
