package id.pelanggan.app.screen.sources.quarantine;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.app.screen.sources.sync.SyncWords;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.RepairQuarantined.Outcome;
import id.pelanggan.domain.mapping.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mends the cells of one record, and takes it in. */
final class CellForm {
  private static final int LONGEST = 10_000;

  private final Desk desk;
  private final Connections connections;
  private final QuarantinedView view;
  private final Runnable changed;
  private final List<CellName> cells;
  private final Map<String, String> shown = new HashMap<>();

  private CellForm(Desk desk, Connections connections, QuarantinedView view, Runnable changed) {
    this.desk = desk;
    this.connections = connections;
    this.view = view;
    this.changed = changed;
    this.cells = CellName.of(view);
  }

  /**
   * Lays it on top.
   *
   * @param changed told when something became of it
   */
  static void open(Desk desk, Connections connections, QuarantinedView view, Runnable changed) {
    new CellForm(desk, connections, view, changed).open();
  }

  private void open() {
    List<Field> fields = new ArrayList<>();
    cells.forEach(cell -> fields.add(field(cell)));
    Form form =
        new Form(desk, "systems.repair", desk.say("systems.repair.title"), fields, this::save);
    form.open();
    complain(form, new Refusal(view.entry().reason(), view.entry().column()));
  }

  private Field field(CellName cell) {
    TextEditor editor = TextEditor.of(LONGEST);
    editor.set(cell.text());
    shown.put(cell.name(), editor.text().strip());
    return new Field.Line(
        cell.name(),
        new SyncWords(desk.phrases()).column(cell.name()),
        desk.say("sources.repair.hint"),
        editor);
  }

  private void save(Form form, Map<String, String> values) {
    Map<String, String> mended = new HashMap<>(values);
    // What was not touched stays as it came, whatever a line of a form can show of it.
    mended.entrySet().removeIf(entry -> entry.getValue().equals(shown.get(entry.getKey())));
    Map<String, String> all = CellName.everywhere(view, mended);
    desk.work(
        () -> connections.repair(view.entry().id(), all),
        outcome -> settle(form, outcome),
        failure -> {
          form.resume();
          desk.fail(failure);
        });
  }

  private void settle(Form form, Outcome outcome) {
    switch (outcome) {
      case Outcome.CameIn in -> {
        form.close();
        desk.say(Notice.done(desk.say("systems.repaired")));
        changed.run();
      }
      case Outcome.StillOut out -> complain(form, out.refusal());
    }
  }

  /** At the cell that is at fault; else at the first. */
  private void complain(Form form, Refusal refusal) {
    String at =
        cells.stream()
            .filter(cell -> cell.cell().equals(refusal.column()))
            .map(CellName::name)
            .findFirst()
            .orElseGet(() -> cells.isEmpty() ? "" : cells.getFirst().name());
    form.complain(at, new ImportWords(desk.phrases()).reason(refusal.reason()));
  }
}
