package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things that a page asks for, below each other. */
public final class FieldList {
  private static final int WIDEST = 46;

  private List<Field> fields = List.of();
  private int focus;

  /** Asks for other things; the focus stays at the field of the same id where there is one. */
  public void show(List<Field> other) {
    String id = fields.isEmpty() ? "" : fields.get(focus).id();
    fields = List.copyOf(other);
    focus = 0;
    for (int i = 0; i < fields.size(); i++) {
      focus = fields.get(i).id().equals(id) ? i : focus;
    }
  }

  public boolean type(Key key) {
    return !fields.isEmpty() && fields.get(focus).type(key);
  }

  public void paste(String text) {
    if (!fields.isEmpty()) {
      fields.get(focus).paste(text);
    }
  }

  public void move(Move move) {
    switch (move) {
      case UP -> go(-1);
      case DOWN -> go(1);
      case LEFT, RIGHT, PAGE_UP, PAGE_DOWN, FIRST, LAST -> {}
    }
  }

  /**
   * @return whether there was a next one
   */
  public boolean next() {
    boolean more = focus < fields.size() - 1;
    focus += more ? 1 : 0;
    return more;
  }

  public void go(int step) {
    focus = fields.isEmpty() ? 0 : Math.floorMod(focus + step, fields.size());
  }

  /** What was answered, each under its field's id. */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    fields.forEach(field -> values.put(field.id(), field.value()));
    return values;
  }

  /**
   * Writes from a row on, with the hint of the field that has focus.
   *
   * @return the row behind it
   */
  public int draw(Canvas canvas, int row, Look look) {
    int label = 2 + fields.stream().mapToInt(field -> Text.width(field.label())).max().orElse(0);
    int width = Math.min(WIDEST, canvas.columns() - label);
    int at = row;
    for (int number = 0; number < fields.size(); number++) {
      Field field = fields.get(number);
      boolean here = number == focus;
      canvas.cell(0, at, label, field.label(), here ? Tone.STRONG : Tone.TEXT);
      field.draw(canvas.area(label, at, width, 1), here);
      int clicked = number;
      look.spots().add(canvas, 0, at, label + width, () -> focus = clicked);
      at++;
    }
    String hint = fields.isEmpty() ? "" : fields.get(focus).hint();
    return hint.isEmpty() ? at : Lines.draw(canvas, at + 1, hint, Tone.FAINT);
  }
}
