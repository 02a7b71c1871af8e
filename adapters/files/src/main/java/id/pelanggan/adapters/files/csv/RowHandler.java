package id.pelanggan.adapters.files.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import id.pelanggan.adapters.files.encoding.DecodedText;
import id.pelanggan.adapters.files.formula.FormulaGuard;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.spreadsheet.Row;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one row after another; knows each row's limits. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private static final char REPLACEMENT = '\ufffd';

  private final Path file;
  private final boolean trimmed;
  private final Runnable onRow;
  private String[] cells = new String[16];
  private int count;
  private long characters;
  private boolean blank;
  private boolean legible;
  private boolean headerDue;
  private long number;

  /**
   * @param onRow called when a row begins
   */
  RowHandler(Path file, boolean header, boolean trimmed, Runnable onRow) {
    this.file = file;
    this.headerDue = header;
    this.trimmed = trimmed;
    this.onRow = onRow;
  }

  /** The line where the cell begins that was not handed over yet. */
  long lineOfNextCell() {
    long line = getStartingLineNumber();
    for (String cell : finishedCells()) {
      line += LineEnds.count(cell);
    }
    return line;
  }

  long lineOfRow() {
    return getStartingLineNumber();
  }

  private List<String> finishedCells() {
    return Arrays.asList(cells).subList(0, count);
  }

  @Override
  protected void handleBegin(long line) {
    count = 0;
    characters = 0;
    blank = true;
    legible = true;
    onRow.run();
  }

  @Override
  protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
    if (index == RowLimit.COLUMNS) {
      throw Refusal.tooManyColumns(file, lineOfRow(), RowLimit.COLUMNS);
    }
    characters += length + 1L;
    if (characters > RowLimit.CHARACTERS) {
      throw Refusal.lineTooLong(file, lineOfRow(), RowLimit.CHARACTERS);
    }
    if (index == cells.length) {
      cells = Arrays.copyOf(cells, 2 * index);
    }
    cells[index] = cell(text, offset, length, trimmed && !quoted);
    count = index + 1;
  }

  private String cell(char[] text, int offset, int length, boolean strip) {
    boolean whole = isWhole(text, offset, length);
    String cell = new String(text, offset, length);
    legible &= whole;
    blank = blank && cell.isBlank();
    String legibleCell = whole ? cell : cell.replace(DecodedText.ILLEGIBLE, REPLACEMENT);
    return FormulaGuard.takeOff(strip ? legibleCell.strip() : legibleCell);
  }

  private boolean isWhole(char[] text, int offset, int length) {
    boolean whole = true;
    for (int i = offset; i < offset + length; i++) {
      char read = text[i];
      if (read == 0) {
        throw Refusal.binary(file, "unknown");
      }
      whole &= read != DecodedText.ILLEGIBLE;
    }
    return whole;
  }

  @Override
  protected @Nullable Row buildRecord() {
    if (blank) {
      return null;
    }
    if (headerDue) {
      headerDue = false;
      return null;
    }
    number++;
    return new Row(number, lineOfRow(), finishedCells(), legible);
  }
}
