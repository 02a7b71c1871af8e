package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** Shows a sheet, of which some may be below the edge. */
final class SheetView {
  private int top;
  private int page = 1;
  private int count;

  /** Goes back to its beginning. */
  void restart() {
    top = 0;
  }

  void move(Move move) {
    int last = Math.max(0, count - page);
    top =
        switch (move) {
          case UP -> Math.max(0, top - 1);
          case DOWN -> Math.min(last, top + 1);
          case PAGE_UP -> Math.max(0, top - page);
          case PAGE_DOWN -> Math.min(last, top + page);
          case FIRST -> 0;
          case LAST -> last;
          case LEFT, RIGHT -> top;
        };
  }

  void draw(Canvas canvas, Sheet sheet) {
    List<Sheet.Line> lines = sheet.lines();
    count = lines.size();
    page = Math.max(1, canvas.rows());
    top = Math.clamp(top, 0, Math.max(0, count - page));
    for (int row = 0; row < canvas.rows() && top + row < count; row++) {
      draw(canvas, row, sheet, lines.get(top + row));
    }
    if (top + page < count) {
      canvas.right(0, canvas.rows() - 1, canvas.columns(), " ↓", Tone.KEY);
    }
  }

  private static void draw(Canvas canvas, int row, Sheet sheet, Sheet.Line line) {
    int start = sheet.start(line);
    boolean alone = line.text().isEmpty();
    canvas.cell(
        0, row, alone ? canvas.columns() : Math.max(0, start - 1), line.label(), Tone.FAINT);
    int right = line.right().isEmpty() ? 0 : Text.width(line.right()) + 1;
    canvas.cell(
        start, row, Math.max(0, canvas.columns() - start - right), line.text(), line.tone());
    canvas.right(0, row, canvas.columns(), line.right(), Tone.FAINT);
  }
}
