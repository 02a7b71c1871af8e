package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.application.importing.ImportProgress;
import java.util.List;
import java.util.Map;

/** The imports, a line each. */
final class ListView {
  private static final int WIDE = 92;
  private static final int VERY_WIDE = 150;
  private static final int SHORT_GAUGE = 8;
  private static final int LONG_GAUGE = 16;
  private static final int ROOM = 32;

  private ListView() {}

  static void draw(Canvas canvas, Look look, List<ImportRow> rows, int first, int chosen) {
    boolean wide = canvas.columns() >= WIDE;
    int room = canvas.columns() >= VERY_WIDE ? 2 * ROOM : wide ? ROOM : 0;
    table(look).draw(canvas, new Lines(look, rows, wide, room), first, chosen);
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            column(look, "source", 12, 2, 0),
            column(look, "stream", 9, 1, 3),
            column(look, "file", 26, 3, 4),
            column(look, "status", 15, 1, 0),
            column(look, "when", 9, 0, 2),
            column(look, "result", 22, 4, 1)));
  }

  private static Column column(Look look, String name, int minimum, int weight, int priority) {
    return new Column(
        look.say("sources.column." + name), minimum, weight, Alignment.LEFT, priority);
  }

  /**
   * @param room for words beside the counts
   */
  private record Lines(Look look, List<ImportRow> list, boolean wide, int room)
      implements Table.Rows {
    @Override
    public int size() {
      return list.size();
    }

    @Override
    public List<Cell> cells(int index) {
      ImportRow row = list.get(index);
      ImportWords words = new ImportWords(look.phrases());
      return List.of(
          new Cell(row.source(), Tone.STRONG),
          new Cell(look.phrases().word(row.stream())),
          new Cell(row.file(), Tone.FAINT),
          new Cell(status(row), row.status().tone()),
          new Cell(row.at().map(at -> words.when(at, look.now())).orElse("—"), Tone.FAINT),
          result(row, words));
    }

    private String status(ImportRow row) {
      String glyph = row.status().isWork() ? look.turning() : row.status().glyph();
      String held = look.phrases().number(row.counts().refused());
      return glyph + " " + look.say("sources.status." + row.status(), Map.of("held", held));
    }

    private Cell result(ImportRow row, ImportWords words) {
      if (row.running().isPresent()) {
        return new Cell(
            row.progress()
                .map(progress -> bar(progress, words))
                .orElseGet(() -> look.say("sources.beginning")),
            Tone.CHART);
      }
      return switch (row.status()) {
        case UNDONE -> new Cell(look.say("sources.result.undone"), Tone.FAINT);
        case HALF_UNDONE -> new Cell(look.say("sources.result.halfUndone"));
        case RUNNING, ELSEWHERE, STOPPED, DONE, HELD, UNDOING -> new Cell(result(row));
      };
    }

    private String result(ImportRow row) {
      boolean known = row.report().isPresent() && row.status().canResume();
      return known
          ? look.say(
              "sources.result.part",
              Map.of(
                  "rows", look.phrases().number(row.counts().rows()),
                  "total",
                      look.phrases().number(row.report().map(report -> report.rows()).orElse(0L))))
          : counts(row);
    }

    private String counts(ImportRow row) {
      ImportWords words = new ImportWords(look.phrases());
      String whole = words.counts(row.counts(), true);
      return Text.width(whole) <= room ? whole : words.counts(row.counts(), false);
    }

    private String bar(ImportProgress progress, ImportWords words) {
      String bar =
          Gauge.of(progress.done(), progress.total(), wide ? LONG_GAUGE : SHORT_GAUGE)
              + " "
              + words.share(progress.done(), progress.total());
      return wide && progress.rate() > 0 ? bar + "  " + words.rate(progress.rate()) : bar;
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }
}
