package id.pelanggan.adapters.files.workbook;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param line its number there, from 1
 * @param cells up to the last one that holds anything
 * @param legible false where some cell's value is not in the file; it is U+FFFD here
 */
public record SheetRow(int line, List<String> cells, boolean legible) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
