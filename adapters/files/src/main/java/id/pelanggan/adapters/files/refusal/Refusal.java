package id.pelanggan.adapters.files.refusal;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Makes the exceptions of this adapter; none repeats what stands in a file. */
public final class Refusal {
  private static final String PATH = "path";
  private static final String LINE = "line";
  private static final String MAXIMUM = "maximum";

  private Refusal() {}

  public static PelangganException of(SpreadsheetError error, Path file) {
    return new PelangganException(error, Map.of(PATH, file.toString()));
  }

  /** Keeps the trace and the kind of a failure and drops its message, which may hold anything. */
  public static PelangganException of(SpreadsheetError error, Path file, IOException failure) {
    return new PelangganException(
            error, Map.of(PATH, file.toString(), "reason", failure.getClass().getSimpleName()))
        .withTraceOf(failure);
  }

  /**
   * @param kind what the file looks like
   */
  public static PelangganException binary(Path file, String kind) {
    return new PelangganException(
        SpreadsheetError.SPREADSHEET_BINARY, Map.of(PATH, file.toString(), "kind", kind));
  }

  /**
   * @param sheets how many there are
   */
  public static PelangganException sheetUnknown(Path file, int sheets) {
    return new PelangganException(
        SpreadsheetError.SPREADSHEET_SHEET_UNKNOWN,
        Map.of(PATH, file.toString(), "sheets", Integer.toString(sheets)));
  }

  public static PelangganException quoteOpen(Path file, long line) {
    return new PelangganException(
        SpreadsheetError.SPREADSHEET_QUOTE_OPEN,
        Map.of(PATH, file.toString(), LINE, Long.toString(line)));
  }

  public static PelangganException lineTooLong(Path file, long line, int maximum) {
    return limit(SpreadsheetError.SPREADSHEET_LINE_TOO_LONG, file, line, maximum);
  }

  public static PelangganException tooManyColumns(Path file, long line, int maximum) {
    return limit(SpreadsheetError.SPREADSHEET_TOO_MANY_COLUMNS, file, line, maximum);
  }

  private static PelangganException limit(
      SpreadsheetError error, Path file, long line, int maximum) {
    return new PelangganException(
        error,
        Map.of(
            PATH, file.toString(),
            LINE, Long.toString(line),
            MAXIMUM, Integer.toString(maximum)));
  }
}
