package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Share;
import id.pelanggan.app.presentation.Split;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.SourcesPage.Pane;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.application.importing.ShowImport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The panels of the list: one at a time where it is narrow, else all of them. */
final class SourcesView {
  private static final int WIDE = 100;
  private static final int HIGH = 18;
  private static final int FRAME_AND_TITLES = 3;
  private static final int FEWEST_ROWS = 4;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private SourcesView() {}

  /**
   * @return the line of the reading that was seen first
   */
  static int draw(Canvas canvas, Look look, Desk desk, State state) {
    if (state.list.rows().isEmpty()) {
      nothing(canvas, look, desk, state.list);
      return 0;
    }
    if (canvas.columns() < WIDE || canvas.rows() < HIGH) {
      return switch (state.pane) {
        case LIST -> {
          list(canvas, look, desk, state);
          yield state.scrolled;
        }
        case DETAILS -> {
          details(canvas, look, desk, state);
          yield state.scrolled;
        }
        case READING -> reading(canvas, look, state);
      };
    }
    int most = canvas.rows() * 2 / 5;
    int rows = Math.clamp(state.list.rows().size() + 1L, FEWEST_ROWS, most) + FRAME_AND_TITLES;
    List<Canvas> halves = Split.rows(canvas, Share.fixed(rows), Share.rest(1));
    List<Canvas> below = Split.columns(halves.getLast(), Share.rest(6), Share.rest(5));
    list(halves.getFirst(), look, desk, state);
    details(below.getFirst(), look, desk, state);
    return reading(below.getLast(), look, state);
  }

  private static void nothing(Canvas canvas, Look look, Desk desk, ImportList list) {
    Canvas inside = canvas.panel(look.say("sources.list.title"), "", true);
    if (list.failure().isPresent()) {
      Sentences.failureToRetry(inside, look, list.failure().get(), desk.command());
    } else if (list.asOf().isEmpty()) {
      Sentences.loading(inside, look);
    } else if (desk.situation().locked()) {
      Sentences.empty(inside, look, "sources.locked", "K");
    } else {
      Sentences.empty(inside, look, "sources.empty", "n");
    }
  }

  private static void list(Canvas canvas, Look look, Desk desk, State state) {
    Canvas inside =
        canvas.panel(
            look.say("sources.list.title"), foot(look, desk, state), state.pane == Pane.LIST);
    List<ImportRow> rows = state.list.rows();
    int seen = Math.max(1, inside.rows() - 1);
    int first = state.cursor.fit(rows.size(), seen);
    ListView.draw(inside, look, rows, first, state.cursor.index());
    for (int row = 0; row < seen && first + row < rows.size(); row++) {
      int number = first + row;
      look.spots().add(inside, 0, row + 1, inside.columns(), () -> state.cursor.select(number));
    }
  }

  /** Where one is, and of what time it is where that is not clear. */
  private static String foot(Look look, Desk desk, State state) {
    String place =
        look.say(
            "sources.list.foot",
            Map.of(
                "row", look.phrases().number(state.cursor.index() + 1L),
                "rows", look.phrases().number(state.list.rows().size())));
    if (desk.situation().locked()) {
      return place + " · " + look.say("sources.list.locked");
    }
    Optional<Instant> asOf = state.list.asOf();
    boolean stale =
        state.list.failure().isPresent()
            || asOf.filter(at -> at.plus(FRESH).isBefore(look.now())).isPresent();
    return asOf.filter(at -> stale)
        .map(
            at -> place + " · " + look.say("sources.asOf", Map.of("time", look.phrases().time(at))))
        .orElse(place);
  }

  private static void details(Canvas canvas, Look look, Desk desk, State state) {
    state
        .cursor
        .chosen(state.list.rows())
        .ifPresent(row -> {
          String title = row.source() + " · " + look.phrases().word(row.stream());
          Canvas inside =
              inner(canvas.panel(title, look.say("sources.pane.foot"), state.pane == Pane.DETAILS));
          DetailsView.draw(inside, look, row, state.view, desk.situation().operator());
        });
  }

  private static int reading(Canvas canvas, Look look, State state) {
    Canvas inside =
        inner(
            canvas.panel(
                look.say("sources.reading.title"),
                look.say("sources.pane.foot"),
                state.pane == Pane.READING));
    if (state.view.isEmpty()) {
      Lines.draw(inside, 0, look.say(waiting(state)), Tone.FAINT);
      return 0;
    }
    return MappingView.draw(inside, look, state.view.get().mapping(), state.scrolled);
  }

  /** Why there is nothing to say of the import yet. */
  private static String waiting(State state) {
    return state
        .cursor
        .chosen(state.list.rows())
        .filter(row -> row.report().isEmpty())
        .map(row -> row.running().isPresent() ? "sources.reading.later" : "sources.reading.locked")
        .orElse("sources.loading");
  }

  private static Canvas inner(Canvas panel) {
    return panel.area(1, 0, panel.columns() - 2, panel.rows());
  }

  /**
   * What is drawn.
   *
   * @param view of the import that is chosen; empty while it is being read
   * @param scrolled the line of its reading that is seen first
   */
  record State(
      ImportList list, Cursor cursor, Pane pane, Optional<ShowImport.View> view, int scrolled) {}
}
