package id.pelanggan.app.screen.sources.refused;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrects the cells of one row. */
final class RepairForm {
  private static final int LONGEST = 10_000;

  private final Desk desk;
  private final Repairs repairs;
  private final List<String> columns;
  private final RefusedRow row;
  private final List<String> shown = new ArrayList<>();

  private RepairForm(Desk desk, Repairs repairs, List<String> columns, RefusedRow row) {
    this.desk = desk;
    this.repairs = repairs;
    this.columns = columns;
    this.row = row;
  }

  /** Lays it on top. */
  static void open(Desk desk, Repairs repairs, List<String> columns, RefusedRow row) {
    new RepairForm(desk, repairs, columns, row).open();
  }

  private void open() {
    List<Field> fields = new ArrayList<>();
    int count = Math.max(columns.size(), row.cells().size());
    for (int number = 0; number < count; number++) {
      fields.add(field(number));
    }
    String title =
        desk.say("sources.repair.title", Map.of("row", desk.phrases().number(row.number())));
    Form form = new Form(desk, "sources.repair", title, fields, this::save);
    form.open();
    complain(form, row.refusal());
  }

  private Field field(int number) {
    TextEditor editor = TextEditor.of(LONGEST);
    editor.set(cell(number));
    shown.add(editor.text().strip());
    String hint =
        number < columns.size() ? desk.say("sources.repair.hint") : desk.say("sources.repair.more");
    return new Field.Line(String.valueOf(number), name(number), hint, editor);
  }

  private String name(int number) {
    return number < columns.size()
        ? columns.get(number)
        : desk.say("sources.held.nameless", Map.of("number", desk.phrases().number(number + 1L)));
  }

  private String cell(int number) {
    return number < row.cells().size() ? row.cells().get(number) : "";
  }

  private void save(Form form, Map<String, String> values) {
    repairs.one(
        row.number(),
        cells(values),
        left -> settle(form, left),
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }

  /** What was not touched stays as it came, whatever a line of a form can show of it. */
  private List<String> cells(Map<String, String> values) {
    List<String> cells = new ArrayList<>();
    for (int number = 0; number < shown.size(); number++) {
      String value = values.getOrDefault(String.valueOf(number), "");
      cells.add(value.equals(shown.get(number)) ? cell(number) : value);
    }
    while (cells.size() > columns.size() && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    return List.copyOf(cells);
  }

  private void settle(Form form, ListRefusedRows.View left) {
    Optional<RefusedRow> still =
        left.rows().stream().filter(other -> other.number() == row.number()).findFirst();
    if (still.isPresent()) {
      complain(form, still.get().refusal());
    } else {
      form.close();
      desk.say(
          Notice.done(
              desk.say(
                  "sources.repaired.one", Map.of("row", desk.phrases().number(row.number())))));
    }
  }

  /** At the column that is at fault, or the first cell too many; else at the first. */
  private void complain(Form form, Refusal refusal) {
    boolean tooMany = refusal.reason() == RefusalReason.TOO_MANY_COLUMNS;
    int number = tooMany ? columns.size() : Math.max(0, columns.indexOf(refusal.column()));
    form.complain(
        String.valueOf(Math.min(number, shown.size() - 1)),
        new ImportWords(desk.phrases()).reason(refusal.reason()));
  }
}
