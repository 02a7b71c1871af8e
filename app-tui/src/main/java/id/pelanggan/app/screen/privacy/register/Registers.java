package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;

/** Registers of which one is shown, under a line that names them all. */
public final class Registers {
  private static final int GAP = 3;

  private final List<Register<?, ?>> all;
  private int index;

  public Registers(List<Register<?, ?>> all) {
    this.all = List.copyOf(all);
  }

  /** Reads all of them, so that each says how much is open. */
  public void opened() {
    all.forEach(Register::refresh);
  }

  public Register<?, ?> shown() {
    return all.get(index);
  }

  /** Shows one. */
  public void show(Register<?, ?> register) {
    index = Math.max(0, all.indexOf(register));
  }

  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>(shown().bindings());
    bindings.add(Binding.of(PrivacyCommands.NEXT, () -> turn(1)));
    bindings.add(Binding.of(PrivacyCommands.PREVIOUS, () -> turn(-1)));
    bindings.add(Binding.of(CommonCommands.NEXT_PANE, shown()::cross));
    return bindings;
  }

  /** Left and right go from one register to the next. */
  public void move(Move move) {
    if (!shown().isInSheet() && (move == Move.LEFT || move == Move.RIGHT)) {
      turn(move == Move.LEFT ? -1 : 1);
    } else {
      shown().move(move);
    }
  }

  /**
   * One step out.
   *
   * @return false where there was none to take
   */
  public boolean back() {
    return shown().back();
  }

  private void turn(int step) {
    shown().back();
    index = Math.floorMod(index + step, all.size());
    shown().refresh();
  }

  public void draw(Canvas canvas, Look look, boolean focus) {
    drawNames(canvas.area(0, 0, canvas.columns(), 1), look);
    shown().draw(canvas.area(0, 1, canvas.columns(), canvas.rows() - 1), look, focus);
  }

  /** Where not all fit, those from which the shown one is still seen. */
  private void drawNames(Canvas line, Look look) {
    int from = 0;
    while (from < index && width(from, index + 1, look) > line.columns() - 4) {
      from++;
    }
    int column = line.text(0, 0, from > 0 ? "‹ " : " ", Tone.KEY);
    for (int i = from; i < all.size(); i++) {
      String name = name(i, look);
      if (column + Text.width(name) + 2 > line.columns()) {
        line.text(Math.min(column, line.columns() - 1), 0, "›", Tone.KEY);
        return;
      }
      column = drawName(line, look, i, name, column);
    }
  }

  private int drawName(Canvas line, Look look, int number, String name, int column) {
    boolean here = number == index;
    int end = line.text(column, 0, name, here ? Tone.TAB_CURRENT : Tone.TAB);
    look.spots()
        .add(
            line,
            column,
            0,
            end - column,
            () -> {
              shown().back();
              index = number;
              shown().refresh();
            });
    return end + GAP;
  }

  private int width(int from, int to, Look look) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += Text.width(name(i, look)) + GAP;
    }
    return width;
  }

  private String name(int number, Look look) {
    Register<?, ?> register = all.get(number);
    String name = look.say(register.name() + ".name");
    String count = register.open() > 0 ? " " + look.phrases().number(register.open()) : "";
    return number == index ? "[" + name + count + "]" : " " + name + count + " ";
  }
}
