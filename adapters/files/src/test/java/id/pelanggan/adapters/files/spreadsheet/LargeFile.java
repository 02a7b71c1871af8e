package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.TextDialect;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A program that looks at one packed file and then reads it. */
final class LargeFile {
  private static final TextDialect PACKED = new TextDialect("UTF-8", ',', '"', true, false, true);

  private LargeFile() {}

  static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    FileSpreadsheets spreadsheets = new FileSpreadsheets();
    String preview = attempt(() -> "" + spreadsheets.preview(file).rows().size());
    String read = attempt(() -> "" + count(spreadsheets, file));
    System.out.printf("preview %s, read %s%n", preview, read);
  }

  private static long count(FileSpreadsheets spreadsheets, Path file) {
    long count = 0;
    try (Reader reader = spreadsheets.open(file, PACKED)) {
      while (reader.read().isPresent()) {
        count++;
      }
    }
    return count;
  }

  private static String attempt(Supplier<String> act) {
    try {
      return act.get();
    } catch (PelangganException e) {
      return e.code().name() + " " + e.details().get("line");
    }
  }
}
