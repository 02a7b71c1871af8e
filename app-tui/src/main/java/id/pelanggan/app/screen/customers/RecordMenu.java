package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.KeyText;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks what is to be recorded: one letter is enough. */
final class RecordMenu implements Layer {
  private static final int COLUMNS = 44;
  private static final int TITLES = 4;

  private final Desk desk;
  private final String title;
  private final Consumer<RecordKind> chosen;
  private final List<RecordKind> kinds = RecordKind.all();
  private int index;

  RecordMenu(Desk desk, String title, Consumer<RecordKind> chosen) {
    this.desk = requireNonNull(desk, "desk is null");
    this.title = requireNonNull(title, "title is null");
    this.chosen = requireNonNull(chosen, "chosen is null");
  }

  @Override
  public String topic() {
    return "customers.record";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    kinds.forEach(kind -> bindings.add(Binding.of(kind.command(), () -> choose(kind))));
    bindings.add(Binding.of(CommonCommands.CONFIRM, () -> choose(kinds.get(index))));
    bindings.add(Binding.of(CommonCommands.CANCEL, this::back));
    return bindings;
  }

  @Override
  public void move(Move move) {
    index = move.from(index, kinds.size(), kinds.size());
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside = DialogBox.open(canvas, look, title, COLUMNS, kinds.size());
    int top = Math.max(0, index - inside.rows() + 1);
    for (int row = 0; row < inside.rows() && top + row < kinds.size(); row++) {
      RecordKind kind = kinds.get(top + row);
      String key = KeyText.of(kind.command().keys().getFirst(), look.phrases());
      inside.text(1, row, key, Tone.KEY);
      inside.text(TITLES, row, look.say(kind.command().title()), Tone.TEXT);
      look.spots().add(inside, 0, row, inside.columns(), () -> choose(kind));
      if (top + row == index) {
        inside.select(0, row, inside.columns());
        inside.cursor(1, row);
      }
    }
  }

  private void choose(RecordKind kind) {
    desk.close(this);
    chosen.accept(kind);
  }
}
