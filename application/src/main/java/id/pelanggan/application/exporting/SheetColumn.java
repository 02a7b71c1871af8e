package id.pelanggan.application.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.spreadsheet.Cell;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a file.
 *
 * @param field that an import reads it as; empty where it keeps it as an extra
 * @param cell what stands in it in one row
 */
record SheetColumn<R>(String name, Optional<Field> field, Function<R, Cell> cell) {
  SheetColumn {
    requireNonNull(name, "name is null");
    requireNonNull(field, "field is null");
    requireNonNull(cell, "cell is null");
  }
}
