package id.pelanggan.app.presentation;

import java.util.function.IntUnaryOperator;

/**
 * Box lines as lines of a picture: as long as they run, whatever the font, from the middle of a
 * cell to the middle of another or to its edge.
 */
final class Strokes {
  static final int WIDTH = 10;
  static final int HEIGHT = 20;

  private static final int RIGHT = 1;
  private static final int LEFT = 2;
  private static final int DOWN = 4;
  private static final int UP = 8;
  private static final String GLYPHS = "─│┌┐└┘├┤┬┴┼";
  private static final int[] ARMS = {
    LEFT | RIGHT,
    UP | DOWN,
    RIGHT | DOWN,
    LEFT | DOWN,
    RIGHT | UP,
    LEFT | UP,
    UP | DOWN | RIGHT,
    UP | DOWN | LEFT,
    LEFT | RIGHT | DOWN,
    LEFT | RIGHT | UP,
    LEFT | RIGHT | UP | DOWN
  };

  private final StringBuilder path = new StringBuilder();

  /** Whether a cluster is drawn as lines. */
  static boolean draws(String cluster) {
    return cluster.length() == 1 && GLYPHS.contains(cluster);
  }

  /**
   * The data of an SVG path along all lines of cells for which a test holds.
   *
   * @return empty for no lines
   */
  static String path(Frame frame, CellChoice cells) {
    Strokes strokes = new Strokes();
    for (int row = 0; row < frame.rows(); row++) {
      int at = row;
      String middle = " " + (row * HEIGHT + HEIGHT / 2) + "h";
      IntUnaryOperator arms = column -> arms(frame, cells, column, at);
      strokes.along(frame.columns(), WIDTH, arms, LEFT, RIGHT, from -> "M" + from + middle);
    }
    for (int column = 0; column < frame.columns(); column++) {
      int at = column;
      String middle = "M" + (column * WIDTH + WIDTH / 2) + " ";
      IntUnaryOperator arms = row -> arms(frame, cells, at, row);
      strokes.along(frame.rows(), HEIGHT, arms, UP, DOWN, from -> middle + from + "v");
    }
    return strokes.path.toString();
  }

  private void along(
      int cells, int size, IntUnaryOperator arms, int back, int ahead, Beginning beginning) {
    int from = -1;
    for (int cell = 0; cell <= cells; cell++) {
      int here = cell < cells ? arms.applyAsInt(cell) : 0;
      int edge = cell * size;
      if (from >= 0 && (here & back) == 0) {
        path.append(beginning.at(from)).append(edge - from);
        from = -1;
      } else if (from < 0 && (here & back) != 0) {
        from = edge;
      }
      if (from >= 0 && (here & ahead) == 0) {
        path.append(beginning.at(from)).append(edge + size / 2 - from);
        from = -1;
      } else if (from < 0 && (here & ahead) != 0) {
        from = edge + size / 2;
      }
    }
  }

  private static int arms(Frame frame, CellChoice cells, int column, int row) {
    String cluster = frame.cluster(column, row);
    return draws(cluster) && cells.takes(column, row) ? ARMS[GLYPHS.indexOf(cluster)] : 0;
  }

  /** Whether a cell is meant. */
  interface CellChoice {
    boolean takes(int column, int row);
  }

  private interface Beginning {
    String at(int from);
  }
}
