package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.disk.Fingerprint;
import id.pelanggan.adapters.files.workbook.SheetRow;
import id.pelanggan.adapters.files.workbook.SheetRows;
import id.pelanggan.application.port.Spreadsheets.Reader;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.FileMark;
import id.pelanggan.domain.spreadsheet.Row;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Reads one sheet to its end. A workbook cannot be read from front to back, so its fingerprint is
 * taken when all rows are read.
 */
final class WorkbookReader implements Reader {
  private final OpenWorkbook open;
  private final SheetRows sheet;
  private final EvenRows rows;
  private boolean headerDue;
  private boolean ended;
  private long number;

  private WorkbookReader(OpenWorkbook open, SheetRows sheet, boolean header) {
    this.open = open;
    this.sheet = sheet;
    this.rows = new EvenRows(sheet);
    this.headerDue = header;
  }

  static WorkbookReader open(Path path, WorkbookDialect dialect) {
    OpenWorkbook open = OpenWorkbook.of(path, DiskFile.open(path));
    boolean opened = false;
    try {
      SheetRows sheet = open.workbook().open(open.require(dialect.sheet().number()));
      WorkbookReader reader = new WorkbookReader(open, sheet, dialect.header());
      opened = true;
      return reader;
    } finally {
      if (!opened) {
        open.close();
      }
    }
  }

  @Override
  public Optional<Row> read() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while a file was read");
    }
    if (ended) {
      return Optional.empty();
    }
    try {
      return next().map(this::row);
    } catch (PelangganException e) {
      open.disk().requireUnchanged();
      throw e;
    }
  }

  private Optional<SheetRow> next() {
    Optional<SheetRow> row = rows.next();
    if (headerDue && row.isPresent()) {
      headerDue = false;
      row = rows.next();
    }
    if (row.isEmpty()) {
      finish();
    }
    return row;
  }

  private Row row(SheetRow read) {
    number++;
    return new Row(number, read.line(), read.cells(), read.legible());
  }

  private void finish() {
    sheet.finish();
    open.workbook().finish();
    open.disk().requireUnchanged();
    ended = true;
  }

  /** What all sheets share is read as the rows need it; both together are the whole way. */
  @Override
  public long position() {
    long way = sheet.packed() + open.workbook().packed();
    long gone = sheet.taken() + open.workbook().taken();
    return ended ? size() : (long) ((double) size() * gone / Math.max(1, way));
  }

  @Override
  public long size() {
    return open.disk().size();
  }

  @Override
  public FileMark mark() {
    if (!ended) {
      throw new IllegalStateException("not read to its end");
    }
    FileMark mark = new FileMark(size(), Fingerprint.of(open.disk()));
    open.disk().requireUnchanged();
    return mark;
  }

  @Override
  public void close() {
    try (open) {
      sheet.close();
    }
  }
}
