package id.pelanggan.app.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows under a line of titles, of which one is chosen and some are marked. It asks for the rows
 * that it shows and for no others.
 */
public record Table(List<Column> columns) {
  private static final int MARKS = 3;
  private static final int GAP = 2;
  private static final int EDGE = 1;

  public Table {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table without columns");
    }
  }

  /**
   * Draws titles and as many rows as there is room for, and puts the cursor on the chosen one.
   *
   * @param first index of the row below the titles
   * @param chosen index of the row that is chosen, -1 for none
   */
  public void draw(Canvas canvas, Rows rows, int first, int chosen) {
    List<Column> shown = shown(room(canvas));
    int[] widths = widths(shown, room(canvas));
    titles(canvas, shown, widths);
    int last = Math.min(rows.size(), first + visible(canvas));
    for (int index = first; index < last; index++) {
      int row = 1 + index - first;
      marks(canvas, row, index == chosen, rows.isMarked(index));
      cells(canvas, row, rows.cells(index), shown, widths);
      if (index == chosen) {
        canvas.select(0, row, canvas.columns());
        canvas.cursor(1, row);
      }
    }
  }

  /** How many rows a canvas has room for. */
  public static int visible(Canvas canvas) {
    return Math.max(0, canvas.rows() - 1);
  }

  /**
   * The first row to show so that the chosen one is seen and nothing moves without need.
   *
   * @param first the first row until now
   * @param visible how many rows there is room for
   */
  public static int scroll(int first, int chosen, int visible, int size) {
    int room = Math.max(1, visible);
    int seen = Math.clamp(first, Math.max(0, chosen - room + 1), Math.max(0, chosen));
    return Math.min(seen, Math.max(0, size - room));
  }

  private void titles(Canvas canvas, List<Column> shown, int[] widths) {
    int at = MARKS;
    for (int i = 0; i < widths.length; i++) {
      Column column = shown.get(i);
      column.alignment.draw(canvas, at, 0, widths[i], new Cell(column.title, Tone.FAINT));
      at += widths[i] + GAP;
    }
  }

  private static void marks(Canvas canvas, int row, boolean chosen, boolean marked) {
    if (marked) {
      canvas.text(chosen ? 0 : 1, row, "■", Tone.STRONG);
    }
    if (chosen) {
      canvas.text(1, row, "›", Tone.FOCUS);
    }
  }

  private void cells(Canvas canvas, int row, List<Cell> cells, List<Column> shown, int[] widths) {
    int at = MARKS;
    for (int i = 0; i < widths.length; i++) {
      Column column = shown.get(i);
      column.alignment.draw(canvas, at, row, widths[i], cells.get(columns.indexOf(column)));
      at += widths[i] + GAP;
    }
  }

  /** Leaves out the least important columns until the others fit. */
  private List<Column> shown(int room) {
    List<Column> shown = new ArrayList<>(columns);
    while (shown.size() > 1 && needed(shown) > room) {
      shown.remove(shown.stream().max(Comparator.comparingInt(Column::priority)).orElseThrow());
    }
    return shown;
  }

  private static int room(Canvas canvas) {
    return canvas.columns() - MARKS - EDGE;
  }

  private static int needed(List<Column> columns) {
    return columns.stream().mapToInt(Column::minimum).sum() + GAP * (columns.size() - 1);
  }

  private static int[] widths(List<Column> columns, int room) {
    int cells = Math.max(0, room - GAP * (columns.size() - 1));
    return Share.part(cells, columns.stream().map(Column::share).toList());
  }

  /** What a table shows. */
  public interface Rows {
    int size();

    /** A cell for each column of the table, also for those for which there is no room. */
    List<Cell> cells(int index);

    boolean isMarked(int index);
  }

  /** What stands in a column of a row. */
  public record Cell(String text, Tone tone) {
    public Cell(String text) {
      this(text, Tone.TEXT);
    }
  }

  /**
   * A column.
   *
   * @param minimum how wide it is at least
   * @param weight how much it takes of what is left over, 0 for nothing
   * @param priority 0 for the most important; the greatest is left out first
   */
  public record Column(String title, int minimum, int weight, Alignment alignment, int priority) {
    Share share() {
      return new Share(minimum, weight);
    }
  }

  /** Where in a column a cell stands. */
  public enum Alignment {
    LEFT {
      @Override
      void draw(Canvas canvas, int column, int row, int width, Cell cell) {
        canvas.cell(column, row, width, cell.text, cell.tone);
      }
    },
    RIGHT {
      @Override
      void draw(Canvas canvas, int column, int row, int width, Cell cell) {
        canvas.right(column, row, width, cell.text, cell.tone);
      }
    };

    abstract void draw(Canvas canvas, int column, int row, int width, Cell cell);
  }
}
