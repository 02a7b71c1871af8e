package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The lines of a reading: what is missing, how things are written, and each column. */
final class ReadingView {
  private ReadingView() {}

  static void draw(Canvas canvas, Look look, State state, Consumer<Integer> click) {
    int seen = Table.visible(canvas);
    int first = state.cursor.fit(state.rows.size(), seen);
    table(look).draw(canvas, new Rows(look, state), first, state.cursor.index());
    for (int row = 0; row < seen && first + row < state.rows.size(); row++) {
      int number = first + row;
      look.spots().add(canvas, 0, row + 1, canvas.columns(), () -> click.accept(number));
    }
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            new Table.Column(look.say("sources.columns.column"), 18, 2, Alignment.LEFT, 0),
            new Table.Column(look.say("sources.columns.means"), 24, 3, Alignment.LEFT, 1),
            new Table.Column(look.say("sources.columns.sample"), 16, 3, Alignment.LEFT, 2)));
  }

  private record Rows(Look look, State state) implements Table.Rows {
    @Override
    public int size() {
      return state.rows.size();
    }

    @Override
    public List<Cell> cells(int index) {
      return switch (state.rows.get(index)) {
        case ReadingRow.Missing missing ->
            List.of(
                new Cell("! " + look.say("sources.columns.missing"), Tone.WARNING),
                new Cell(look.phrases().word(missing.field()), Tone.WARNING),
                new Cell(look.say("sources.columns.pickColumn"), Tone.FAINT));
        case ReadingRow.Written written -> written(written);
        case ReadingRow.Column column -> column(column);
      };
    }

    private List<Cell> written(ReadingRow.Written written) {
      String label = look.say("sources.reading." + word(written.style()));
      if (written.isOpen()) {
        return List.of(
            new Cell("? " + label, Tone.WARNING),
            new Cell(look.say("sources.columns.unanswered"), Tone.WARNING),
            new Cell(value(written.style(), state.plan.mapping()), Tone.FAINT));
      }
      return List.of(
          new Cell("· " + label, Tone.FAINT),
          new Cell(value(written.style(), state.plan.mapping())),
          new Cell(""));
    }

    private String value(ReadingRow.Style style, Mapping mapping) {
      return switch (style) {
        case DATES ->
            look.phrases().word(mapping.dates())
                + "  "
                + StyleExample.of(mapping.dates(), look.phrases());
        case NUMBERS -> look.phrases().word(mapping.numbers());
        case ZONE -> mapping.zone().map(zone -> zone.getId()).orElse("");
        case CURRENCY -> mapping.currency().map(money -> money.getCurrencyCode()).orElse("");
      };
    }

    private List<Cell> column(ReadingRow.Column column) {
      if (column.means().isEmpty()) {
        return List.of(
            new Cell("  " + column.name(), Tone.TEXT),
            new Cell(look.say("sources.extra"), Tone.FAINT),
            new Cell(""));
      }
      String means =
          column.means().stream()
              .map(field -> look.phrases().word(field))
              .collect(Collectors.joining(", "));
      return List.of(
          new Cell("  " + column.name(), Tone.STRONG),
          new Cell("→ " + means),
          new Cell(
              column.means().stream()
                  .map(field -> state.samples.getOrDefault(field, ""))
                  .filter(text -> !text.isEmpty())
                  .findFirst()
                  .orElse(""),
              Tone.FAINT));
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }

    private static String word(ReadingRow.Style style) {
      return switch (style) {
        case DATES -> "dates";
        case NUMBERS -> "numbers";
        case ZONE -> "zone";
        case CURRENCY -> "currency";
      };
    }
  }

  /**
   * What is drawn.
   *
   * @param samples what the first rows say
   */
  record State(ImportPlan plan, List<ReadingRow> rows, Map<Field, String> samples, Cursor cursor) {
    @Override
    public String toString() {
      return "State[***]";
    }
  }
}
