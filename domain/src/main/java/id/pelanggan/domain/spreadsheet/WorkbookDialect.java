package id.pelanggan.domain.spreadsheet;

import static java.util.Objects.requireNonNull;

/**
 * One sheet of a workbook as spreadsheet programs save it (Office Open XML, {@code .xlsx}).
 *
 * @param sheet that is read
 * @param header whether the first row that is not blank names the columns
 */
public record WorkbookDialect(Sheet sheet, boolean header) implements Dialect {
  public WorkbookDialect {
    requireNonNull(sheet, "sheet is null");
  }

  @Override
  public WorkbookDialect withHeader(boolean named) {
    return new WorkbookDialect(sheet, named);
  }
}
