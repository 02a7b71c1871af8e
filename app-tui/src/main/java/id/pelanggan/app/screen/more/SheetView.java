package id.pelanggan.app.screen.more;

import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** Shows a sheet, of which some may be below the edge. */
final class SheetView {
  private int top;
  private int page = 1;
  private int count;

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
      Sheet.Line line = lines.get(top + row);
      int start = Sheet.start(line);
      canvas.cell(0, row, Math.max(0, start - 1), line.label(), Tone.FAINT);
      canvas.text(start, row, line.text(), line.tone());
    }
    if (top + page < count) {
      canvas.right(0, canvas.rows() - 1, canvas.columns(), "↓", Tone.KEY);
    }
  }
}
