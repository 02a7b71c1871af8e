package id.pelanggan.domain.spreadsheet;

import static java.util.Objects.requireNonNull;

/**
 * A sheet of a workbook.
 *
 * @param number of its tab from the left, from 1; sheets that are hidden or hold charts count too
 * @param name on its tab; what a file holds, so it is shown and never part of an error
 */
public record Sheet(int number, String name) {
  public Sheet {
    requireNonNull(name, "name is null");
    if (number < 1) {
      throw new IllegalArgumentException("not counted from 1: " + number);
    }
  }
}
