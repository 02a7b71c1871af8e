package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.disk.NewFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Files on the disk of this machine. */
public final class FileSpreadsheets implements Spreadsheets {

  @Override
  public Preview preview(Path file) {
    try (DiskFile disk = DiskFile.open(file)) {
      Dialect found = new Look(file, disk).dialect();
      Preview preview = new FirstRows(file).preview(found);
      disk.requireUnchanged();
      return preview;
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, file, e);
    }
  }

  @Override
  public Reader open(Path file, Dialect dialect) {
    return RowReader.open(file, dialect);
  }

  @Override
  public void write(Path file, List<String> header, Consumer<Consumer<List<String>>> rows) {
    NewFile.write(file, new RowWriting(header, rows));
  }
}
