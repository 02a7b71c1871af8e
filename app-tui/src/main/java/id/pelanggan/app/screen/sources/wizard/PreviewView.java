package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first rows of a file, as they would be read. */
final class PreviewView {
  private static final int NUMBER = 4;
  private static final int REASON = NUMBER + 5;

  private PreviewView() {}

  static void sentence(Canvas canvas, String text) {
    Lines.draw(canvas.area(1, 0, canvas.columns() - 2, canvas.rows()), 0, text, Tone.FAINT);
  }

  static void failure(Canvas canvas, Look look, PelangganException failure, NextCommand command) {
    FailureText text = FailureText.of(failure, look.phrases(), command);
    Lines.draw(
        canvas.area(1, 0, canvas.columns() - 2, canvas.rows()),
        0,
        "! " + text.happened() + " " + text.next(),
        Tone.BAD);
  }

  /**
   * @param shifted how many fields are left out at the left
   */
  static void draw(
      Canvas canvas,
      Look look,
      Mapping mapping,
      List<PreviewRow> rows,
      Cursor scrolled,
      int shifted) {
    List<Field> fields =
        Field.of(mapping.stream()).stream().filter(mapping::has).skip(shifted).toList();
    int seen = Table.visible(canvas);
    int first = scrolled.fit(rows.size(), seen);
    table(look, fields).draw(canvas, new Rows(look, fields, rows), first, -1);
    for (int row = 0; row < seen && first + row < rows.size(); row++) {
      PreviewRow shown = rows.get(first + row);
      int at = row + 1;
      shown
          .refusal()
          .ifPresent(refusal ->
              canvas.cell(
                  REASON,
                  at,
                  canvas.columns() - REASON,
                  "! " + new ImportWords(look.phrases()).reason(refusal),
                  Tone.WARNING));
    }
  }

  /** Of each field what the first row that says it says. */
  static Map<Field, String> samples(List<PreviewRow> rows) {
    Map<Field, String> samples = new EnumMap<>(Field.class);
    rows.forEach(row -> row.values().forEach(samples::putIfAbsent));
    return samples;
  }

  private static Table table(Look look, List<Field> fields) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("", NUMBER, 0, Alignment.RIGHT, 0));
    for (int number = 0; number < fields.size(); number++) {
      String title = look.phrases().word(fields.get(number));
      columns.add(new Column(title, 11, 1, Alignment.LEFT, number + 1));
    }
    return new Table(columns);
  }

  private record Rows(Look look, List<Field> fields, List<PreviewRow> rows) implements Table.Rows {
    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public List<Cell> cells(int index) {
      PreviewRow row = rows.get(index);
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell(look.phrases().number(row.number()), Tone.FAINT));
      fields.forEach(field -> cells.add(new Cell(row.values().getOrDefault(field, ""))));
      return cells;
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }

    @Override
    public String toString() {
      return "Rows[***]";
    }
  }
}
