package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.csv.RowLimit;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.adapters.files.xml.XmlReader;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the cells of one row after another; cells that are left out are empty. */
final class RowCells {
  private static final String ILLEGIBLE = "\ufffd";
  private static final int ROW = 3;
  private static final int CELL = 4;

  private final Part part;
  private final XmlReader xml;
  private final CellValues values;
  private final StringBuilder written = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int line;
  private int column;
  private long characters;
  private boolean legible;

  RowCells(Part part, XmlReader xml, CellValues values) {
    this.part = part;
    this.xml = xml;
    this.values = values;
  }

  /** Reads the row that began last. */
  SheetRow read(int number) {
    line = number;
    column = -1;
    characters = 0;
    legible = true;
    cells.clear();
    while (xml.child(ROW)) {
      if (xml.isNamed("c")) {
        column = nextColumn();
        put(value().orElseGet(this::illegible));
      }
    }
    return new SheetRow(line, cells, legible);
  }

  private String illegible() {
    legible = false;
    return ILLEGIBLE;
  }

  private int nextColumn() {
    String reference = xml.attribute("r", "");
    int next = reference.isEmpty() ? column + 1 : CellReference.column(part, reference, line);
    if (next <= column || next >= CellReference.COLUMNS) {
      throw part.damaged();
    }
    return next;
  }

  private Optional<String> value() {
    String type = xml.attribute("t", "n");
    String style = xml.attribute("s", "");
    boolean computed = false;
    boolean given = false;
    written.setLength(0);
    while (xml.child(CELL)) {
      if (xml.isNamed("v")) {
        given = true;
        requireFits(xml.appendText(written, RowLimit.CHARACTERS));
      } else if (xml.isNamed("is")) {
        given = true;
        requireFits(RichText.append(xml, written, RowLimit.CHARACTERS));
      } else {
        computed |= xml.isNamed("f");
      }
    }
    return given
        ? values.value(type, style, written.toString(), computed)
        : CellValues.nothing(computed);
  }

  private void put(String value) {
    if (value.isEmpty()) {
      return;
    }
    if (column >= RowLimit.COLUMNS) {
      throw Refusal.tooManyColumns(part.path(), line, RowLimit.COLUMNS);
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(value);
    characters += value.length() + 1L;
    requireFits(characters <= RowLimit.CHARACTERS);
  }

  private void requireFits(boolean fits) {
    if (!fits) {
      throw tooLong();
    }
  }

  private PelangganException tooLong() {
    return Refusal.lineTooLong(part.path(), line, RowLimit.CHARACTERS);
  }
}
