package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Share;
import id.pelanggan.app.presentation.Split;
import id.pelanggan.app.screen.sources.Overview.Pane;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.sync.ConnectionLine;
import id.pelanggan.app.screen.sources.sync.ConnectionList;
import id.pelanggan.app.screen.sources.sync.ConnectionRow;
import id.pelanggan.app.screen.sources.sync.NotesView;
import id.pelanggan.app.screen.sources.sync.RunPanel;
import id.pelanggan.app.screen.sources.sync.SyncWork;
import id.pelanggan.domain.sync.RunNote;
import java.util.List;
import java.util.Map;

/** The panels of the overview: one at a time where it is narrow, else all of them. */
final class OverviewView {
  private static final int WIDE = 100;
  private static final int HIGH = 18;
  private static final int FRAME_AND_TITLES = 3;
  private static final int FEWEST_ROWS = 3;

  private OverviewView() {}

  /**
   * @return how many lines of the notes lie below the last one that is seen
   */
  static int draw(Canvas canvas, Look look, Desk desk, State state) {
    if (state.connections.asOf().isEmpty()) {
      nothing(canvas, look, desk, state);
      return 0;
    }
    if (canvas.columns() < WIDE || canvas.rows() < HIGH) {
      return switch (state.pane) {
        case LIST -> {
          list(canvas, look, state);
          yield state.back;
        }
        case RUN -> {
          run(canvas, look, desk, state);
          yield state.back;
        }
        case LOG -> notes(canvas, look, state);
      };
    }
    int most = canvas.rows() * 2 / 5;
    int rows = Math.clamp(state.rows.size() + 1L, FEWEST_ROWS, most) + FRAME_AND_TITLES;
    List<Canvas> halves = Split.rows(canvas, Share.fixed(rows), Share.rest(1));
    list(halves.getFirst(), look, state);
    if (state.chosen() instanceof Row.Files files) {
      files(halves.getLast(), look, files, state.pane != Pane.LIST);
      return 0;
    }
    List<Canvas> below = Split.columns(halves.getLast(), Share.rest(11), Share.rest(9));
    run(below.getFirst(), look, desk, state);
    return notes(below.getLast(), look, state);
  }

  private static void nothing(Canvas canvas, Look look, Desk desk, State state) {
    Canvas inside = canvas.panel(look.say("sources.list.title"), "", true);
    state
        .connections
        .failure()
        .ifPresentOrElse(
            failure -> Sentences.failureToRetry(inside, look, failure, desk.command()),
            () -> Sentences.loading(inside, look));
  }

  private static void list(Canvas canvas, Look look, State state) {
    Canvas inside =
        canvas.panel(look.say("sources.list.title"), foot(look, state), state.pane == Pane.LIST);
    int seen = Math.max(1, inside.rows() - 1);
    int first = state.cursor.fit(state.rows.size(), seen);
    SourceTable.draw(inside, look, state.rows, first, state.cursor.index());
    for (int row = 0; row < seen && first + row < state.rows.size(); row++) {
      int number = first + row;
      look.spots().add(inside, 0, row + 1, inside.columns(), () -> state.cursor.select(number));
    }
  }

  private static String foot(Look look, State state) {
    boolean stale = state.connections.failure().isPresent();
    String hint = look.say("systems.list.foot");
    return state
        .connections
        .asOf()
        .filter(at -> stale)
        .map(at -> look.say("sources.asOf", Map.of("time", look.phrases().time(at))))
        .orElse(hint);
  }

  private static void run(Canvas canvas, Look look, Desk desk, State state) {
    switch (state.chosen()) {
      case Row.Files files -> files(canvas, look, files, true);
      case Row.Connected connected -> {
        ConnectionRow row = connected.connection();
        String status = new ConnectionLine(look, 0).status(row);
        Canvas inside =
            canvas
                .panel(
                    row.name() + " · " + status,
                    look.say("systems.run.foot"),
                    state.pane == Pane.RUN)
                .indented();
        RunPanel.draw(inside, look, row, row.latest(), desk.command());
      }
    }
  }

  private static int notes(Canvas canvas, Look look, State state) {
    Canvas inside =
        canvas
            .panel(
                look.say("systems.notes"),
                look.say(state.back > 0 ? "systems.notes.behind" : "systems.notes.following"),
                state.pane == Pane.LOG)
            .indented();
    return NotesView.draw(inside, look, state.notes(), state.back);
  }

  /** Files have a list of their own; here is the beginning of it. */
  private static void files(Canvas canvas, Look look, Row.Files files, boolean focus) {
    Canvas inside =
        canvas.panel(look.say("systems.files.title"), look.say("systems.files.foot"), focus);
    if (files.imports().isEmpty()) {
      Sentences.empty(inside, look, "sources.empty", "n");
    } else {
      ListView.draw(inside, look, files.imports(), 0, -1);
    }
  }

  /**
   * What is drawn.
   *
   * @param stored notes of the last run of the chosen connection
   * @param back how many lines of the notes lie below the last one that is seen
   */
  record State(
      ConnectionList connections,
      List<Row> rows,
      Cursor cursor,
      Pane pane,
      List<RunNote> stored,
      int back) {
    Row chosen() {
      return cursor.chosen(rows).orElse(rows.getLast());
    }

    /** Of the work that goes on here, else those that were stored. */
    List<RunNote> notes() {
      return chosen() instanceof Row.Connected connected
          ? connected.connection().work().map(SyncWork::notes).orElse(stored)
          : List.of();
    }
  }
}
