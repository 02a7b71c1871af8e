package id.pelanggan.app.screen.sources.quarantine;

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
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records with their reasons, and the cells of the one that was opened. */
final class QuarantineView {
  private static final int WIDE = 100;

  private QuarantineView() {}

  /**
   * @return the cell that was seen first
   */
  static int draw(Canvas canvas, Look look, Desk desk, State state) {
    if (state.entries.filter(known -> !known.isEmpty()).isEmpty()) {
      nothing(canvas, look, desk, state);
      return 0;
    }
    List<QuarantineEntry> entries = state.entries.get();
    if (canvas.columns() < WIDE) {
      if (state.open.isPresent()) {
        return cells(canvas, look, state);
      }
      list(canvas, look, entries, state);
      return state.scrolled;
    }
    List<Canvas> halves = Split.columns(canvas, Share.rest(11), Share.rest(9));
    list(halves.getFirst(), look, entries, state);
    return cells(halves.getLast(), look, state);
  }

  private static void nothing(Canvas canvas, Look look, Desk desk, State state) {
    Canvas inside = canvas.panel(look.say("systems.held.title"), "", true);
    if (state.failure.isPresent()) {
      Sentences.failureToRetry(inside, look, state.failure.get(), desk.command());
    } else if (state.entries.isEmpty()) {
      Sentences.loading(inside, look);
    } else {
      Sentences.empty(inside, look, "systems.held.none", look.say("key.ESCAPE"));
    }
  }

  private static void list(Canvas canvas, Look look, List<QuarantineEntry> entries, State state) {
    String foot =
        look.say(
            "sources.list.foot",
            Map.of(
                "row", look.phrases().number(state.cursor.index() + 1L),
                "rows", look.phrases().number(entries.size())));
    Canvas inside = canvas.panel(look.say("systems.held.title"), foot, !state.inside);
    int seen = Math.max(1, Table.visible(inside));
    int first = state.cursor.fit(entries.size(), seen);
    table(look).draw(inside, new Rows(look, entries), first, state.cursor.index());
    for (int row = 0; row < seen && first + row < entries.size(); row++) {
      int number = first + row;
      look.spots().add(inside, 0, row + 1, inside.columns(), () -> state.cursor.select(number));
    }
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            new Column(look.say("systems.column.when"), 8, 0, Alignment.LEFT, 1),
            new Column(look.say("systems.column.stream"), 10, 0, Alignment.LEFT, 0),
            new Column(look.say("sources.held.reason"), 24, 1, Alignment.LEFT, 0)));
  }

  private static int cells(Canvas canvas, Look look, State state) {
    String foot = state.open.isPresent() ? look.say("systems.held.noted") : "";
    Canvas inside = canvas.panel(look.say("systems.held.cells"), foot, state.inside).indented();
    if (state.open.isEmpty()) {
      int row = Lines.draw(inside, 0, look.say("systems.held.sealed"), Tone.TEXT);
      Lines.draw(inside, row + 1, look.say("systems.held.sealed.why"), Tone.FAINT);
      return 0;
    }
    QuarantinedView view = state.open.get();
    Refusal refusal = new Refusal(view.entry().reason(), view.entry().column());
    SyncWords words = new SyncWords(look.phrases());
    String reason = words.reason(refusal);
    int at = Lines.draw(inside, 0, "! " + reason, Tone.WARNING) + 1;
    List<Labelled> cells = labelled(view, words);
    int room = Math.max(0, inside.rows() - at);
    int from = Math.clamp(state.scrolled, 0, Math.max(0, cells.size() - room));
    Lines.draw(inside, at, cells.subList(from, cells.size()));
    return from;
  }

  private static List<Labelled> labelled(QuarantinedView view, SyncWords words) {
    List<Labelled> cells = new ArrayList<>();
    for (CellName cell : CellName.of(view)) {
      boolean faulty = cell.cell().equals(view.entry().column());
      cells.add(
          new Labelled(
              (faulty ? "! " : "  ") + words.column(cell.name()),
              cell.text().isEmpty() ? "—" : cell.text(),
              faulty ? Tone.WARNING : cell.text().isEmpty() ? Tone.FAINT : Tone.TEXT));
    }
    return cells;
  }

  private record Rows(Look look, List<QuarantineEntry> entries) implements Table.Rows {
    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public List<Cell> cells(int index) {
      QuarantineEntry entry = entries.get(index);
      ImportWords words = new ImportWords(look.phrases());
      return List.of(
          new Cell(words.when(entry.at(), look.now()), Tone.FAINT),
          new Cell(look.phrases().word(entry.stream())),
          new Cell(
              new SyncWords(look.phrases()).reason(new Refusal(entry.reason(), entry.column()))));
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }

  /**
   * What is drawn.
   *
   * @param entries empty while they are being read
   * @param open the record that somebody asked to see
   * @param inside whether its cells have the keys
   */
  record State(
      Optional<List<QuarantineEntry>> entries,
      Optional<PelangganException> failure,
      Cursor cursor,
      Optional<QuarantinedView> open,
      boolean inside,
      int scrolled) {}
}
