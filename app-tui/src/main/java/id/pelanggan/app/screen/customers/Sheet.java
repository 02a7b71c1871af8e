package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Draws lines of a card into a panel, scrolled so that the chosen one is seen. */
final class Sheet {
  private static final int NARROWEST_LABEL = 7;
  private static final int WIDEST_LABEL = 14;
  private static final int GAP = 2;

  private List<Line> laid = List.of();
  private List<Row> rows = List.of();
  private int width;
  private int top;

  /**
   * @param first the number of the first line that can be chosen
   * @param cursor the number of the chosen one; -1 for none
   * @param choose what a click on one does
   */
  void draw(Canvas canvas, Look look, List<Line> lines, int first, int cursor, IntConsumer choose) {
    lay(lines, first, canvas.columns());
    scroll(rows, cursor, canvas.rows());
    for (int row = 0; row < canvas.rows() && top + row < rows.size(); row++) {
      Row shown = rows.get(top + row);
      shown.draw(canvas, row);
      if (shown.number >= 0) {
        look.spots().add(canvas, 0, row, canvas.columns(), () -> choose.accept(shown.number));
      }
      if (shown.number == cursor && cursor >= 0) {
        canvas.select(0, row, canvas.columns());
        if (shown.isFirst) {
          canvas.cursor(0, row);
        }
      }
    }
  }

  /** Anew only where something else is drawn than before. */
  private void lay(List<Line> lines, int first, int columns) {
    if (!lines.equals(laid) || columns != width) {
      laid = lines;
      width = columns;
      rows = rows(lines, first, columns);
    }
  }

  /** The whole of the chosen one is seen, and of the first one the title above it too. */
  private void scroll(List<Row> rows, int cursor, int seen) {
    int from = -1;
    int to = -1;
    int begin = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).number == cursor && cursor >= 0) {
        from = from < 0 ? i : from;
        to = i;
      } else if (from < 0 && rows.get(i).number >= 0) {
        begin = i + 1;
      }
    }
    if (from >= 0) {
      int above = Math.max(begin, to - seen + 1);
      top = Math.clamp(top, Math.max(0, to - seen + 1), Math.min(from, Math.max(0, above)));
    }
    top = Math.clamp(top, 0, Math.max(0, rows.size() - seen));
  }

  private static List<Row> rows(List<Line> lines, int first, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = first;
    int label = label(lines, 0, columns);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isChoosable()) {
        boolean begins = i == 0 || !lines.get(i - 1).isChoosable();
        add(rows, line, number, begins && line.label().isEmpty() ? 0 : label, columns);
        number++;
      } else {
        rows.add(new Row(line, line.text(), "", -1, true, label));
        label = label(lines, i + 1, columns);
      }
    }
    return rows;
  }

  /** As wide as the labels of a part need it. */
  private static int label(List<Line> lines, int from, int columns) {
    int widest =
        lines.stream()
            .skip(from)
            .takeWhile(Line::isChoosable)
            .mapToInt(line -> Text.width(line.label()))
            .max()
            .orElse(0);
    return Math.min(Math.clamp(widest, NARROWEST_LABEL, WIDEST_LABEL), columns / 3) + GAP;
  }

  private static void add(List<Row> rows, Line line, int number, int label, int columns) {
    int room = Math.max(1, columns - label);
    boolean beside =
        Text.width(line.text()) + GAP + Text.width(line.note()) <= room || line.note().isEmpty();
    List<String> texts = Lines.wrap(line.text().isEmpty() ? " " : line.text(), room);
    for (int i = 0; i < texts.size(); i++) {
      boolean last = i == texts.size() - 1;
      String note = last && beside ? line.note() : "";
      rows.add(new Row(line, texts.get(i), note, number, i == 0, label));
    }
    if (!beside) {
      rows.add(new Row(line, "", line.note(), number, false, label));
    }
    if (!line.origin().isEmpty()) {
      rows.add(new Row(line.in(Tone.FAINT), "└ " + line.origin(), "", number, false, label));
    }
  }

  /** A row of the panel: a line, or a part of one. */
  private record Row(Line line, String text, String note, int number, boolean isFirst, int label) {
    void draw(Canvas canvas, int row) {
      if (!line.isChoosable()) {
        int end = canvas.text(0, row, line.label(), Tone.TITLE);
        canvas.cell(end + GAP, row, canvas.columns() - end - GAP, text, line.tone());
        return;
      }
      if (isFirst) {
        canvas.cell(0, row, label - 1, line.label(), Tone.FAINT);
      }
      canvas.cell(label, row, canvas.columns() - label, text, line.tone());
      canvas.right(label, row, canvas.columns() - label, note, line.noteTone());
    }

    @Override
    public String toString() {
      return "Row[***]";
    }
  }
}
