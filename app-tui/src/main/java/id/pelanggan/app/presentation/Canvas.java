package id.pelanggan.app.presentation;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Text.Cluster;

/** A rectangle of a {@link Frame} to draw on; what does not fit is left out. */
public final class Canvas {
  private final Frame frame;
  private final int left;
  private final int top;
  private final int columns;
  private final int rows;

  private Canvas(Frame frame, int left, int top, int columns, int rows) {
    this.frame = requireNonNull(frame, "frame is null");
    this.left = left;
    this.top = top;
    this.columns = columns;
    this.rows = rows;
  }

  /** The whole frame. */
  public static Canvas of(Frame frame) {
    return new Canvas(frame, 0, 0, frame.columns(), frame.rows());
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** Where this canvas begins in the frame, from 0. */
  public int left() {
    return left;
  }

  /** Where this canvas begins in the frame, from 0. */
  public int top() {
    return top;
  }

  /** A part of it; what lies outside is cut off. */
  public Canvas area(int column, int row, int width, int height) {
    int from = Math.clamp(column, 0, columns);
    int above = Math.clamp(row, 0, rows);
    return new Canvas(
        frame,
        left + from,
        top + above,
        Math.clamp((long) column + width - from, 0, columns - from),
        Math.clamp((long) row + height - above, 0, rows - above));
  }

  /** All of it but its first and its last column, for text inside a panel. */
  public Canvas indented() {
    return area(1, 0, columns - 2, rows);
  }

  /**
   * Writes text from a cell on; what is too long is cut at the edge.
   *
   * @return the column behind the text
   */
  public int text(int column, int row, String text, Tone tone) {
    if (row < 0 || row >= rows || column >= columns || column < 0) {
      return column;
    }
    Clusters rest = new Clusters(text);
    int at = column;
    while (rest.hasNext() && at < columns) {
      Cluster cluster = rest.next();
      if (at + cluster.width() > columns) {
        break;
      }
      frame.put(left + at, top + row, cluster.text(), cluster.width(), tone);
      at += cluster.width();
    }
    return at;
  }

  /** Writes text into so many columns; what is too long ends with an ellipsis. */
  public void cell(int column, int row, int width, String text, Tone tone) {
    area(column, row, width, 1).text(0, 0, Text.cut(text, Math.min(width, columns - column)), tone);
  }

  /** Writes text so that it ends where the columns end. */
  public void right(int column, int row, int width, String text, Tone tone) {
    String cut = Text.cut(text, width);
    text(column + width - Text.width(cut), row, cut, tone);
  }

  /** Blanks all of it. */
  public void clear() {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        frame.put(left + column, top + row, " ", 1, Tone.TEXT);
      }
    }
  }

  /** Shows a part of a row as the chosen one; call it after its text was written. */
  public void select(int column, int row, int width) {
    if (row < 0 || row >= rows) {
      return;
    }
    for (int at = Math.max(0, column); at < Math.min(columns, column + width); at++) {
      frame.select(left + at, top + row);
    }
  }

  /** Where the terminal's own cursor stands; the last call counts. */
  public void cursor(int column, int row) {
    if (column >= 0 && column < columns && row >= 0 && row < rows) {
      frame.moveCursor(left + column, top + row);
    }
  }

  /**
   * Draws a panel around it.
   *
   * @param title empty for none
   * @param foot what the lower edge says, empty for nothing
   * @return what is inside
   */
  public Canvas panel(String title, String foot, boolean focus) {
    if (columns < 2 || rows < 2) {
      return area(0, 0, 0, 0);
    }
    Tone tone = focus ? Tone.FOCUS : Tone.BORDER;
    String line = "─".repeat(columns - 2);
    text(0, 0, "┌" + line + "┐", tone);
    for (int row = 1; row < rows - 1; row++) {
      text(0, row, "│", tone);
      text(columns - 1, row, "│", tone);
    }
    text(0, rows - 1, "└" + line + "┘", tone);
    label(0, title, focus ? Tone.FOCUS : Tone.TITLE);
    label(rows - 1, foot, Tone.FAINT);
    return area(1, 1, columns - 2, rows - 2);
  }

  private void label(int row, String text, Tone tone) {
    if (!text.isEmpty() && columns > 6) {
      area(2, row, columns - 4, 1).text(0, 0, " " + Text.cut(text, columns - 6) + " ", tone);
    }
  }
}
