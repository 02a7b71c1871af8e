package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.sync.ConnectionLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources, a line each. */
final class SourceTable {
  /** What the other columns take at least, with the gaps. */
  private static final int OTHERS = 68;

  private static final int WIDE = 140;

  private SourceTable() {}

  static void draw(Canvas canvas, Look look, List<Row> rows, int first, int chosen) {
    table(look, canvas.columns())
        .draw(canvas, new Lines(look, rows, room(canvas.columns())), first, chosen);
  }

  private static int room(int columns) {
    return columns >= WIDE ? (columns - OTHERS) / 2 : Math.max(20, columns - OTHERS);
  }

  private static Table table(Look look, int columns) {
    return new Table(
        List.of(
            column(look, "source", 14, 2, 0),
            column(look, "schedule", 12, 1, 4),
            column(look, "status", 13, 1, 0),
            column(look, "when", 8, 0, 3),
            column(look, "progress", room(columns), 4, 1),
            new Column(look.say("systems.column.rate"), 7, 0, Alignment.RIGHT, 5)));
  }

  private static Column column(Look look, String name, int minimum, int weight, int priority) {
    return new Column(
        look.say("systems.column." + name), minimum, weight, Alignment.LEFT, priority);
  }

  private record Lines(Look look, List<Row> rows, int room) implements Table.Rows {
    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public List<Cell> cells(int index) {
      return switch (rows.get(index)) {
        case Row.Connected connected ->
            new ConnectionLine(look, room).cells(connected.connection());
        case Row.Files files -> files(files);
      };
    }

    private List<Cell> files(Row.Files files) {
      Optional<ImportRow> latest = files.imports().stream().findFirst();
      ImportWords words = new ImportWords(look.phrases());
      long waiting = files.imports().stream().filter(row -> row.status().needsAction()).count();
      return List.of(
          new Cell(files.name(), Tone.STRONG),
          new Cell(look.say("systems.schedule.none"), Tone.FAINT),
          latest.map(this::status).orElse(new Cell("—", Tone.FAINT)),
          new Cell(
              latest.flatMap(ImportRow::at).map(at -> words.when(at, look.now())).orElse("—"),
              Tone.FAINT),
          waiting > 0
              ? new Cell(
                  look.say(
                      "systems.files.waiting", Map.of("count", look.phrases().number(waiting))),
                  Tone.WARNING)
              : new Cell(latest.map(row -> words.counts(row.counts(), true)).orElse("—")),
          new Cell("—", Tone.FAINT));
    }

    private Cell status(ImportRow row) {
      String glyph = row.status().isWork() ? look.turning() : row.status().glyph();
      String held = look.phrases().number(row.counts().refused());
      return new Cell(
          glyph + " " + look.say("sources.status." + row.status(), Map.of("held", held)),
          row.status().tone());
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }
}
