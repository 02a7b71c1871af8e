package id.pelanggan.domain.spreadsheet;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number of the row among the rows with data, from 1; the header is not counted
 * @param line of the file where the row begins, from 1; in a workbook the row's number there
 * @param cells in the order of the columns; may be fewer or more than the header has
 * @param legible false where some bytes of the row are not text in the file's encoding, or where a
 *     workbook holds a formula without its result, or an error in its place; the cells then hold
 *     the replacement character U+FFFD in their place
 */
public record Row(long number, long line, List<String> cells, boolean legible) {
  public Row {
    cells = List.copyOf(cells);
    if (number < 1 || line < 1) {
      throw new IllegalArgumentException("not counted from 1: " + number + ", " + line);
    }
  }
}
