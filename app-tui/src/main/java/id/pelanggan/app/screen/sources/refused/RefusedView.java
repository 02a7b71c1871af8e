package id.pelanggan.app.screen.sources.refused;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Lines.Labelled;
import id.pelanggan.app.presentation.Share;
import id.pelanggan.app.presentation.Split;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows with their reasons, and the cells of the one that is chosen. */
final class RefusedView {
  private static final int WIDE = 100;

  private RefusedView() {}

  /**
   * @return the cell of the chosen row that was seen first
   */
  static int draw(Canvas canvas, Look look, Desk desk, State state) {
    if (state.view.filter(known -> !known.rows().isEmpty()).isEmpty()) {
      nothing(canvas, look, desk, state);
      return 0;
    }
    ListRefusedRows.View view = state.view.get();
    if (canvas.columns() < WIDE) {
      if (state.inside) {
        return cells(canvas, look, view, state);
      }
      rows(canvas, look, view, state);
      return state.scrolled;
    }
    List<Canvas> halves = Split.columns(canvas, Share.rest(1), Share.rest(1));
    rows(halves.getFirst(), look, view, state);
    return cells(halves.getLast(), look, view, state);
  }

  private static void nothing(Canvas canvas, Look look, Desk desk, State state) {
    Canvas inside = canvas.panel(look.say("sources.held.title"), "", true);
    if (state.failure.isPresent()) {
      Sentences.failureToRetry(inside, look, state.failure.get(), desk.command());
    } else if (state.view.isEmpty()) {
      Sentences.loading(inside, look);
    } else {
      Sentences.empty(inside, look, "sources.held.none", look.say("key.ESCAPE"));
    }
  }

  private static void rows(Canvas canvas, Look look, ListRefusedRows.View view, State state) {
    int count = view.rows().size();
    String foot =
        look.say(
            "sources.list.foot",
            Map.of(
                "row", look.phrases().number(state.cursor.index() + 1L),
                "rows", look.phrases().number(count)));
    Canvas inside = canvas.panel(look.say("sources.held.title"), foot, !state.inside);
    int seen = Math.max(1, Table.visible(inside));
    int first = state.cursor.fit(count, seen);
    table(look).draw(inside, new Rows(look, view.rows()), first, state.cursor.index());
    for (int row = 0; row < seen && first + row < count; row++) {
      int number = first + row;
      look.spots().add(inside, 0, row + 1, inside.columns(), () -> state.cursor.select(number));
    }
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            new Column(look.say("sources.held.row"), 8, 0, Alignment.RIGHT, 0),
            new Column(look.say("sources.held.reason"), 24, 1, Alignment.LEFT, 0)));
  }

  private static int cells(Canvas canvas, Look look, ListRefusedRows.View view, State state) {
    Optional<RefusedRow> chosen = state.cursor.chosen(view.rows());
    if (chosen.isEmpty()) {
      return 0;
    }
    RefusedRow row = chosen.get();
    String title =
        look.say(
            "sources.held.line",
            Map.of(
                "row", look.phrases().number(row.number()),
                "line", look.phrases().number(row.line())));
    Canvas panel = canvas.panel(title, "", state.inside);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    String reason = new ImportWords(look.phrases()).reason(row.refusal());
    int at = Lines.draw(inside, 0, "! " + reason, Tone.WARNING) + 1;
    List<Labelled> cells = labelled(look, view.columns(), row);
    int room = Math.max(0, inside.rows() - at);
    int from = Math.clamp(state.scrolled, 0, Math.max(0, cells.size() - room));
    Lines.draw(inside, at, cells.subList(from, cells.size()));
    return from;
  }

  private static List<Labelled> labelled(Look look, List<String> columns, RefusedRow row) {
    List<Labelled> cells = new ArrayList<>();
    int count = Math.max(columns.size(), row.cells().size());
    for (int number = 0; number < count; number++) {
      String name = name(look, columns, number);
      boolean faulty = name.equals(row.refusal().column());
      boolean there = number < row.cells().size();
      cells.add(
          new Labelled(
              (faulty ? "! " : "  ") + name,
              there ? row.cells().get(number) : "—",
              faulty ? Tone.WARNING : there ? Tone.TEXT : Tone.FAINT));
    }
    return cells;
  }

  /** Cells behind the last column have numbers. */
  private static String name(Look look, List<String> columns, int number) {
    return number < columns.size()
        ? columns.get(number)
        : look.say("sources.held.nameless", Map.of("number", look.phrases().number(number + 1L)));
  }

  private record Rows(Look look, List<RefusedRow> rows) implements Table.Rows {
    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public List<Cell> cells(int index) {
      RefusedRow row = rows.get(index);
      return List.of(
          new Cell(look.phrases().number(row.number()), Tone.FAINT),
          new Cell(new ImportWords(look.phrases()).reason(row.refusal())));
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }

  /**
   * What is drawn.
   *
   * @param view empty while it is being read
   * @param inside whether the cells have the keys
   */
  record State(
      Optional<ListRefusedRows.View> view,
      Optional<PelangganException> failure,
      Cursor cursor,
      boolean inside,
      int scrolled) {}
}
