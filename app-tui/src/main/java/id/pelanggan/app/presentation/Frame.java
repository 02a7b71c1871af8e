package id.pelanggan.app.presentation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * One picture of the whole screen: a grid of cells, each with a grapheme cluster and a tone. Drawn
 * by one thread, and not changed any more once it is painted.
 */
public final class Frame {
  /** What stands in the second cell of a cluster that takes two. */
  static final String CONTINUED = "";

  private static final String BLANK = " ";

  private final int columns;
  private final int rows;
  private final String[] clusters;
  private final Tone[] tones;
  private final boolean[] selected;
  private int cursorColumn = -1;
  private int cursorRow = -1;

  public Frame(int columns, int rows) {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("a frame of " + columns + " by " + rows);
    }
    this.columns = columns;
    this.rows = rows;
    this.clusters = new String[columns * rows];
    this.tones = new Tone[columns * rows];
    this.selected = new boolean[columns * rows];
    Arrays.fill(clusters, BLANK);
    Arrays.fill(tones, Tone.TEXT);
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** The cluster of a cell; empty in the second cell of a cluster that takes two. */
  public String cluster(int column, int row) {
    return clusters[index(column, row)];
  }

  public Tone tone(int column, int row) {
    return tones[index(column, row)];
  }

  /** Whether the cell belongs to the row that is chosen. */
  public boolean isSelected(int column, int row) {
    return selected[index(column, row)];
  }

  public boolean hasCursor() {
    return cursorColumn >= 0;
  }

  public int cursorColumn() {
    return cursorColumn;
  }

  public int cursorRow() {
    return cursorRow;
  }

  /** The text of one row, without the blanks at its end. */
  public String line(int row) {
    StringBuilder line = new StringBuilder(columns);
    for (int column = 0; column < columns; column++) {
      line.append(cluster(column, row));
    }
    return line.toString().stripTrailing();
  }

  /** Whether nothing differs, not even the cursor, from another frame of the same size. */
  boolean hasLookOf(Frame other) {
    return cursorColumn == other.cursorColumn
        && cursorRow == other.cursorRow
        && Arrays.equals(clusters, other.clusters)
        && Arrays.equals(tones, other.tones)
        && Arrays.equals(selected, other.selected);
  }

  /** Whether a row looks the same in another frame of the same size. */
  boolean hasRowOf(Frame other, int row) {
    int from = row * columns;
    int to = from + columns;
    return Arrays.equals(clusters, from, to, other.clusters, from, to)
        && Arrays.equals(tones, from, to, other.tones, from, to)
        && Arrays.equals(selected, from, to, other.selected, from, to);
  }

  boolean hasSizeOf(Frame other) {
    return columns == other.columns && rows == other.rows;
  }

  /** Whether a cell shows the same cluster in the same way. */
  boolean hasCellOf(Frame other, int column, int row) {
    int index = index(column, row);
    return clusters[index].equals(other.clusters[index])
        && tones[index] == other.tones[index]
        && selected[index] == other.selected[index];
  }

  /** How many cells the cluster takes that begins in a cell. */
  int width(int column, int row) {
    return column + 1 < columns && clusters[index(column, row) + 1].isEmpty() ? 2 : 1;
  }

  /**
   * Puts a cluster, which {@link Text} made, into one or two cells. Halves of a cluster that stood
   * there before become blank.
   */
  void put(int column, int row, String cluster, int width, Tone tone) {
    requireNonNull(cluster, "cluster is null");
    boolean fits = column + width <= columns;
    set(column, row, fits ? cluster : BLANK, tone);
    if (width == 2 && fits) {
      mend(column + 1, row);
      int second = index(column + 1, row);
      clusters[second] = CONTINUED;
      tones[second] = requireNonNull(tone, "tone is null");
      selected[second] = false;
    }
  }

  void select(int column, int row) {
    selected[index(column, row)] = true;
  }

  void moveCursor(int column, int row) {
    cursorColumn = column;
    cursorRow = row;
  }

  private void set(int column, int row, String cluster, Tone tone) {
    mend(column, row);
    int index = index(column, row);
    clusters[index] = cluster;
    tones[index] = requireNonNull(tone, "tone is null");
    selected[index] = false;
  }

  /** A cluster of which one cell is taken away loses the other one too. */
  private void mend(int column, int row) {
    int index = index(column, row);
    if (clusters[index].isEmpty() && column > 0) {
      clusters[index - 1] = BLANK;
    }
    if (column + 1 < columns && clusters[index + 1].isEmpty()) {
      clusters[index + 1] = BLANK;
    }
  }

  private int index(int column, int row) {
    if (column < 0 || column >= columns || row < 0 || row >= rows) {
      throw new IndexOutOfBoundsException("cell " + column + ", " + row);
    }
    return row * columns + column;
  }
}
