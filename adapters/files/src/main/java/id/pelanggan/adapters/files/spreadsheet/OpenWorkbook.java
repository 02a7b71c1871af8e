package id.pelanggan.adapters.files.spreadsheet;

import id.pelanggan.adapters.files.archive.Archive;
import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.adapters.files.workbook.SheetEntry;
import id.pelanggan.adapters.files.workbook.SheetRows;
import id.pelanggan.adapters.files.workbook.Workbook;
import id.pelanggan.adapters.files.workbook.WorkbookKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A workbook on the disk, with the file that it is read from. */
final class OpenWorkbook implements AutoCloseable {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final Path path;
  private final DiskFile disk;
  private final Workbook workbook;

  private OpenWorkbook(Path path, DiskFile disk, Workbook workbook) {
    this.path = path;
    this.disk = disk;
    this.workbook = workbook;
  }

  /** Closes {@code disk} with itself, or where it refuses the file. */
  static OpenWorkbook of(Path path, DiskFile disk) {
    boolean opened = false;
    try {
      Archive archive = new Archive(path, disk);
      WorkbookKind.requireWorkbook(archive);
      OpenWorkbook open = new OpenWorkbook(path, disk, new Workbook(archive));
      opened = true;
      return open;
    } finally {
      if (!opened) {
        disk.close();
      }
    }
  }

  DiskFile disk() {
    return disk;
  }

  Workbook workbook() {
    return workbook;
  }

  /** The sheets with anything in them. */
  List<SheetEntry> filled() {
    return workbook.sheets().stream().filter(this::isFilled).toList();
  }

  private boolean isFilled(SheetEntry sheet) {
    try (SheetRows rows = workbook.open(sheet)) {
      return rows.next().isPresent();
    }
  }

  /**
   * By its name, upper and lower case being the same as everywhere in workbooks, or by its number.
   */
  SheetEntry require(String sheet) {
    String wanted = sheet.strip();
    Optional<SheetEntry> named =
        workbook.sheets().stream()
            .filter(one -> one.sheet().name().strip().equalsIgnoreCase(wanted))
            .findFirst();
    return named.orElseGet(() -> requireNumber(wanted));
  }

  private SheetEntry requireNumber(String wanted) {
    int number = NUMBER.matcher(wanted).matches() ? Integer.parseInt(wanted) : 0;
    return require(number);
  }

  SheetEntry require(int number) {
    return workbook.sheets().stream()
        .filter(one -> one.sheet().number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.sheetUnknown(path, workbook.sheets().size()));
  }

  @Override
  public void close() {
    try (disk) {
      workbook.close();
    }
  }
}
