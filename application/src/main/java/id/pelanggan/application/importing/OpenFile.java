package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens files as a mapping says. */
final class OpenFile {
  private final Spreadsheets spreadsheets;
  private final PhoneNumbers phoneNumbers;

  @Inject
  OpenFile(Spreadsheets spreadsheets, PhoneNumbers phoneNumbers) {
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
  }

  RowReader rows(Mapping mapping, List<String> columns) {
    return new RowReader(
        mapping, columns, written -> phoneNumbers.normalise(written, mapping.phoneRegion()));
  }

  FirstReading read(
      Path file, Dialect dialect, List<String> columns, Mapping mapping, Listener listener) {
    try (Spreadsheets.Reader reader = spreadsheets.open(file, dialect)) {
      return FirstReading.of(reader, rows(mapping, columns), listener);
    }
  }

  Spreadsheets.Reader open(Path file, Dialect dialect) {
    return spreadsheets.open(file, dialect);
  }

  /**
   * @throws PelangganException {@link SpreadsheetError#SPREADSHEET_CHANGED} where what was read is
   *     not what was read before
   */
  static void requireSame(Path file, FileMark before, FileMark now) {
    if (!before.equals(now)) {
      throw changed(file);
    }
  }

  static PelangganException changed(Path file) {
    return new PelangganException(
        SpreadsheetError.SPREADSHEET_CHANGED, Map.of("path", file.toString()));
  }
}
