package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import java.util.List;

/** The runs of a connection, a line each. */
public final class RunTable {
  private RunTable() {}

  public static void draw(Canvas canvas, Look look, List<RunReport> runs, Cursor cursor) {
    int seen = Math.max(1, Table.visible(canvas));
    int first = cursor.fit(runs.size(), seen);
    table(look).draw(canvas, new Rows(look, runs), first, cursor.index());
    for (int row = 0; row < seen && first + row < runs.size(); row++) {
      int number = first + row;
      look.spots().add(canvas, 0, row + 1, canvas.columns(), () -> cursor.select(number));
    }
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            column(look, "begun", 17, 0, 0),
            column(look, "scope", 10, 0, 2),
            column(look, "status", 12, 0, 0),
            column(look, "progress", 10, 1, 1)));
  }

  private static Column column(Look look, String name, int minimum, int weight, int priority) {
    return new Column(
        look.say("systems.column." + name), minimum, weight, Alignment.LEFT, priority);
  }

  static String glyph(RunState state) {
    return switch (state) {
      case RUNNING -> "↻";
      case WAITING, STOPPED -> "○";
      case FAILED -> "!";
      case DONE -> "✓";
    };
  }

  static Tone tone(RunState state) {
    return switch (state) {
      case RUNNING -> Tone.INFORMATION;
      case WAITING, STOPPED -> Tone.WARNING;
      case FAILED -> Tone.BAD;
      case DONE -> Tone.GOOD;
    };
  }

  private static String scope(Scope scope) {
    return switch (scope) {
      case Scope.Changes changes -> "systems.scope.changes";
      case Scope.Range range -> "systems.scope.range";
      case Scope.Everything everything -> "systems.scope.everything";
    };
  }

  private record Rows(Look look, List<RunReport> runs) implements Table.Rows {
    @Override
    public int size() {
      return runs.size();
    }

    @Override
    public List<Cell> cells(int index) {
      RunReport report = runs.get(index);
      RunState state = report.run().state();
      return List.of(
          new Cell(look.phrases().time(report.run().context().at())),
          new Cell(look.say(scope(report.run().scope())), Tone.FAINT),
          new Cell(glyph(state) + " " + look.say("sync.state." + state), tone(state)),
          new Cell(new ImportWords(look.phrases()).counts(report.counts(), false)));
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }
}
