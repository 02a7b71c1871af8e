package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.disk.NewFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.adapters.files.workbook.SheetEntry;
import id.pelanggan.adapters.files.workbook.WorkbookKind;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.domain.spreadsheet.Cell;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Files on the disk of this machine. */
public final class FileSpreadsheets implements Spreadsheets {

  @Override
  public Preview preview(Path file, Optional<String> sheet) {
    try (DiskFile disk = DiskFile.open(file)) {
      Preview preview =
          WorkbookKind.isArchive(file, disk)
              ? previewOfWorkbook(file, disk, sheet)
              : previewOfText(file, disk, sheet);
      disk.requireUnchanged();
      return preview;
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, file, e);
    }
  }

  private Preview previewOfText(Path file, DiskFile disk, Optional<String> sheet)
      throws IOException {
    if (sheet.isPresent()) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_WITHOUT_SHEETS, file);
    }
    TextDialect found = new Look(file, disk).dialect();
    return new FirstRows(file, dialect -> open(file, dialect)).preview(found);
  }

  private Preview previewOfWorkbook(Path file, DiskFile disk, Optional<String> sheet) {
    try (OpenWorkbook workbook = OpenWorkbook.of(file, disk)) {
      List<SheetEntry> filled = workbook.filled();
      SheetEntry chosen =
          sheet
              .map(workbook::require)
              .or(() -> filled.stream().filter(SheetEntry::visible).findFirst())
              .orElseThrow(() -> Refusal.of(SpreadsheetError.SPREADSHEET_EMPTY, file));
      Preview preview =
          new FirstRows(file, dialect -> open(file, dialect))
              .preview(new WorkbookDialect(chosen.sheet(), false));
      disk.requireUnchanged();
      return new Preview(
          preview.dialect(),
          preview.columns(),
          preview.rows(),
          filled.stream().map(SheetEntry::sheet).toList());
    }
  }

  @Override
  public Reader open(Path file, Dialect dialect) {
    return switch (dialect) {
      case TextDialect text -> RowReader.open(file, text);
      case WorkbookDialect workbook -> WorkbookReader.open(file, workbook);
    };
  }

  @Override
  public void writeCells(Path file, List<String> header, Consumer<Consumer<List<Cell>>> rows) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    NewFile.Filling filling =
        name.endsWith(".xlsx")
            ? new WorkbookWriting(file, header, rows)
            : new RowWriting(header, rows);
    NewFile.write(file, name.endsWith(".gz") ? new PackedWriting(filling) : filling);
  }
}
