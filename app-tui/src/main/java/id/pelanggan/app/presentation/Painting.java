package id.pelanggan.app.presentation;

import org.jspecify.annotations.Nullable;

/** One paint: knows where the terminal's cursor is and how it writes. */
final class Painting {
  private static final int UNKNOWN = -1;
  private static final String BEGIN = "\u001b[?2026h\u001b[?25l";
  private static final String CLEAR = "\u001b[?7l\u001b[0m\u001b[2J";
  private static final String RESET = "\u001b[0m";
  private static final String SHOW_CURSOR = "\u001b[?25h";
  private static final String END = "\u001b[?2026l";

  private final Frame frame;
  private final Looks looks;
  private final Wire wire;
  private int column = UNKNOWN;
  private int row = UNKNOWN;
  private String look = RESET;

  Painting(Frame frame, Looks looks, Wire wire) {
    this.frame = frame;
    this.looks = looks;
    this.wire = wire;
  }

  /** Clears the terminal and paints everything. */
  byte[] all() {
    wire.steer(BEGIN).steer(CLEAR);
    cells(looks.isOwnWhenPlain() ? new Frame(frame.columns(), frame.rows()) : null);
    return finish();
  }

  /** Paints what is not as in the frame before. */
  byte[] changes(Frame before) {
    wire.steer(BEGIN);
    cells(before);
    return finish();
  }

  private void cells(@Nullable Frame before) {
    for (int line = 0; line < frame.rows(); line++) {
      if (before == null || !frame.hasRowOf(before, line)) {
        row(before, line);
      }
    }
  }

  private void row(@Nullable Frame before, int line) {
    int spoilt = 0;
    for (int at = 0; at < frame.columns(); at += frame.width(at, line)) {
      if (at < spoilt || before == null || !frame.hasCellOf(before, at, line)) {
        spoilt = Math.max(spoilt, cell(at, line));
      }
    }
  }

  /**
   * Terminals disagree about the width of some clusters. Before one of two columns both are
   * blanked, behind any of them every cell is painted that it could have reached, and the cursor is
   * sent there by its column: whatever the terminal made of the cluster, the rest of the row is
   * where it belongs.
   *
   * @return the column up to which cells may have been spoilt
   */
  private int cell(int at, int line) {
    String cluster = frame.cluster(at, line);
    int width = frame.width(at, line);
    move(at, line);
    look(looks.sequence(frame.tone(at, line), frame.isSelected(at, line)));
    if (width == 2) {
      wire.steer("  ");
      column = UNKNOWN;
      move(at, line);
    }
    wire.show(cluster, width);
    boolean certain = PlainClusters.contains(cluster);
    column = certain && at + 1 < frame.columns() ? at + 1 : UNKNOWN;
    return certain ? 0 : at + 2 * cluster.length();
  }

  private void move(int toColumn, int toRow) {
    if (toRow != row) {
      wire.steer("\u001b[").number(toRow + 1);
      if (toColumn > 0) {
        wire.steer(";").number(toColumn + 1);
      }
      wire.steer("H");
    } else if (column == UNKNOWN || column > toColumn) {
      wire.steer("\u001b[").number(toColumn + 1).steer("G");
    } else if (column < toColumn) {
      wire.steer("\u001b[").number(toColumn - column).steer("C");
    }
    row = toRow;
    column = toColumn;
  }

  private void look(String next) {
    if (!next.equals(look)) {
      wire.steer(next);
      look = next;
    }
  }

  private byte[] finish() {
    wire.steer(RESET);
    if (frame.hasCursor()) {
      move(frame.cursorColumn(), frame.cursorRow());
      wire.steer(SHOW_CURSOR);
    }
    return wire.steer(END).bytes();
  }
}
