package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.archive.EntryBytes;
import id.pelanggan.adapters.files.xml.XmlReader;
import java.util.Optional;

/** The rows of a sheet that are not blank, hidden ones among them. */
public final class SheetRows implements AutoCloseable {
  private static final int SHEET = 1;
  private static final int DATA = 2;

  private final Part part;
  private final EntryBytes bytes;
  private final XmlReader xml;
  private final RowCells cells;
  private int line;
  private boolean begun;
  private boolean within;

  SheetRows(Part part, EntryBytes bytes, CellValues values) {
    this.part = part;
    this.bytes = bytes;
    this.xml = new XmlReader(part.path(), bytes);
    this.cells = new RowCells(part, xml, values);
  }

  public Optional<SheetRow> next() {
    if (!begun) {
      begun = true;
      within = findData();
    }
    while (within) {
      within = xml.child(DATA);
      if (within && xml.isNamed("row")) {
        line = nextLine();
        SheetRow row = cells.read(line);
        if (!row.isBlank()) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  private boolean findData() {
    if (!xml.child(0)) {
      throw part.damaged();
    }
    boolean found = xml.child(SHEET);
    while (found && !xml.isNamed("sheetData")) {
      found = xml.child(SHEET);
    }
    return found;
  }

  /** Rows that are left out are blank, however many there are. */
  private int nextLine() {
    String number = xml.attribute("r", "");
    int next = number.isEmpty() ? line + 1 : part.number(number);
    if (next <= line || next > CellReference.ROWS) {
      throw part.damaged();
    }
    return next;
  }

  /** Reads what follows the rows, to its end. */
  public void finish() {
    within = false;
    xml.finish();
    bytes.finish();
  }

  /** How many packed bytes were taken from the file. */
  public long taken() {
    return bytes.taken();
  }

  /** How many there are. */
  public long packed() {
    return bytes.packed();
  }

  @Override
  public void close() {
    xml.close();
  }
}
