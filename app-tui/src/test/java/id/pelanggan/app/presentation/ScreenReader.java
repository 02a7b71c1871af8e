package id.pelanggan.app.presentation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A terminal without a screen: applies what the {@link Painter} sends to a grid. It throws at every
 * control character and at every sequence that a painter has no need of, so that a test that feeds
 * it proves that no data steers a terminal.
 */
public final class ScreenReader {
  private static final String PLAIN = "0";

  private final int columns;
  private final int rows;
  private final IntUnaryOperator widths;
  private final String[] cells;
  private final String[] looks;
  private String look = PLAIN;
  private int column;
  private int row;
  private boolean cursorShown = true;
  private boolean wraps = true;
  private boolean holding;
  private int last = -1;

  /** A terminal that gives characters the columns that the Unicode Standard does. */
  public ScreenReader(int columns, int rows) {
    this(columns, rows, Widths::of);
  }

  /**
   * @param widths how many columns it gives to a character: 0, 1 or 2
   */
  public ScreenReader(int columns, int rows, IntUnaryOperator widths) {
    this.columns = columns;
    this.rows = rows;
    this.widths = widths;
    this.cells = new String[columns * rows];
    this.looks = new String[columns * rows];
    clear("2");
  }

  /** Takes what a program writes; a whole paint at a time. */
  public void accept(byte[] bytes) {
    String sent = decoded(bytes);
    for (int i = 0; i < sent.length(); ) {
      int character = sent.codePointAt(i);
      if (character == '\u001b') {
        i = sequence(sent, i + 1);
      } else {
        show(character);
        i += Character.charCount(character);
      }
    }
    require(!holding, "a paint that does not end");
  }

  /** What stands in a cell; empty in the second cell of a wide character. */
  public String cell(int atColumn, int atRow) {
    return cells[atRow * columns + atColumn];
  }

  /** The SGR codes with which a cell was written. */
  public String look(int atColumn, int atRow) {
    return looks[atRow * columns + atColumn];
  }

  /** The text of a row, without the blanks at its end. */
  public String line(int atRow) {
    return String.join("", Arrays.asList(cells).subList(atRow * columns, (atRow + 1) * columns))
        .stripTrailing();
  }

  /** The text of all rows. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < rows; at++) {
      lines.add(line(at));
    }
    return lines;
  }

  public boolean isCursorShown() {
    return cursorShown;
  }

  public int cursorColumn() {
    return column;
  }

  public int cursorRow() {
    return row;
  }

  /** Whether a full last column begins a new row. */
  public boolean isWrapping() {
    return wraps;
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw new AssertionError("not UTF-8", malformed);
    }
  }

  private void show(int character) {
    require(Character.getType(character) != Character.CONTROL, "control character " + character);
    int width = Math.min(widths.applyAsInt(character), columns - column);
    if (width == 0) {
      require(last >= 0, "a mark with nothing below it");
      cells[last] += Character.toString(character);
      return;
    }
    last = row * columns + column;
    put(last, Character.toString(character));
    if (width == 2) {
      put(last + 1, "");
    }
    column = Math.min(columns - 1, column + width);
  }

  /** What covers one half of a wide character blanks the other half. */
  private void put(int cell, String text) {
    if (cells[cell].isEmpty() && !text.isEmpty()) {
      cells[cell - 1] = " ";
    }
    if ((cell + 1) % columns > 0 && cells[cell + 1].isEmpty()) {
      cells[cell + 1] = " ";
    }
    cells[cell] = text;
    looks[cell] = look;
  }

  private int sequence(String sent, int start) {
    require(sent.startsWith("[", start), "an escape sequence that is no CSI");
    int end = start + 1;
    while (sent.charAt(end) < '@') {
      end++;
    }
    String parameters = sent.substring(start + 1, end);
    last = -1;
    switch (sent.charAt(end)) {
      case 'm' -> look = parameters;
      case 'H' -> moveTo(parameter(parameters, 1), parameter(parameters, 0));
      case 'G' -> moveTo(parameter(parameters, 0), row + 1);
      case 'C' -> moveTo(column + 1 + parameter(parameters, 0), row + 1);
      case 'J' -> clear(parameters);
      case 'h' -> mode(parameters, true);
      case 'l' -> mode(parameters, false);
      default -> throw new AssertionError("an unknown sequence: " + sent.charAt(end));
    }
    return end + 1;
  }

  private void mode(String parameters, boolean on) {
    switch (parameters) {
      case "?25" -> cursorShown = on;
      case "?7" -> wraps = on;
      case "?2026" -> {
        require(holding != on, "a paint within a paint");
        holding = on;
      }
      default -> throw new AssertionError("an unknown mode: " + parameters);
    }
  }

  private void moveTo(int toColumn, int toRow) {
    require(toColumn > 0 && toColumn <= columns, "no column " + toColumn);
    require(toRow > 0 && toRow <= rows, "no row " + toRow);
    column = toColumn - 1;
    row = toRow - 1;
  }

  private void clear(String parameters) {
    require(parameters.equals("2"), "not all of the screen is cleared");
    Arrays.fill(cells, " ");
    Arrays.fill(looks, look);
  }

  private static int parameter(String parameters, int index) {
    String[] all = parameters.split(";", -1);
    return index >= all.length || all[index].isEmpty() ? 1 : Integer.parseInt(all[index]);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
