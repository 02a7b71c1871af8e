package id.pelanggan.application.importing;

import id.pelanggan.domain.spreadsheet.Row;
import java.util.Arrays;

/**
 * A hash of every row of a file, in order, so that a row that changed is noticed before anything is
 * made of it. Four bytes a row; one changed row in 2³² goes unnoticed here, and the file's own
 * fingerprint tells of it at the end.
 */
final class RowPrints {
  private static final int FIRST_SIZE = 1 << 10;

  private int[] prints = new int[FIRST_SIZE];
  private int size;

  void add(Row row) {
    if (size == prints.length) {
      prints = Arrays.copyOf(prints, 2 * size);
    }
    prints[size] = print(row);
    size++;
  }

  /** Whether the row is the one of its number that was added. */
  boolean contains(Row row) {
    return row.number() <= size && prints[(int) row.number() - 1] == print(row);
  }

  private static int print(Row row) {
    long print = row.cells().size();
    for (String cell : row.cells()) {
      print = 31 * print + KeyTable.hash(cell);
    }
    return Long.hashCode(print);
  }
}
