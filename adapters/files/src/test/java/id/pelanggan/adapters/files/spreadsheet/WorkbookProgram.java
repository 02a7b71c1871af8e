package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.nio.file.Path;

/** A program that looks at workbooks and reads them, and says what became of each. */
final class WorkbookProgram {
  private static final FileSpreadsheets SPREADSHEETS = new FileSpreadsheets();

  private WorkbookProgram() {}

  static void main(String[] files) {
    for (String file : files) {
      long start = System.nanoTime();
      String outcome = outcome(Path.of(file));
      System.out.printf("%s|%s|%d%n", file, outcome, (System.nanoTime() - start) / 1_000_000);
    }
  }

  private static String outcome(Path file) {
    try {
      SPREADSHEETS.preview(file);
    } catch (PelangganException e) {
      if (!e.code().name().equals("SPREADSHEET_ONLY_HEADER")) {
        return e.code().name();
      }
    }
    return read(file);
  }

  private static String read(Path file) {
    long rows = 0;
    try (Reader reader = SPREADSHEETS.open(file, new WorkbookDialect(new Sheet(1, ""), false))) {
      while (reader.read().isPresent()) {
        rows++;
      }
      reader.mark();
      return "rows " + rows;
    } catch (PelangganException e) {
      return e.code().name();
    }
  }
}
