package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A dialog that asks for several things at once and keeps what was typed until it is stored. Enter
 * goes on, and saves behind the last field; Ctrl-S saves from anywhere.
 */
public final class Form implements Layer {
  private static final int COLUMNS = 68;
  private static final int LABEL = 22;

  /** Goes on as Enter does, but never saves. */
  private static final Key TAB = Key.of(Key.Symbol.TAB);

  private final Desk desk;
  private final String topic;
  private final String title;
  private final List<Field> fields;
  private final BiConsumer<Form, Map<String, String>> save;
  private final Map<String, String> before;
  private final Map<String, String> complaints = new HashMap<>();
  private Runnable closed = () -> {};
  private int focus;
  private boolean busy;

  /**
   * @param topic of its help
   * @param save takes the values, each under its field's id; it has to call {@link #close}, {@link
   *     #complain} or {@link #resume} sooner or later
   */
  public Form(
      Desk desk,
      String topic,
      String title,
      List<Field> fields,
      BiConsumer<Form, Map<String, String>> save) {
    this.desk = requireNonNull(desk, "desk is null");
    this.topic = requireNonNull(topic, "topic is null");
    this.title = requireNonNull(title, "title is null");
    this.fields = List.copyOf(fields);
    this.save = requireNonNull(save, "save is null");
    this.before = values();
  }

  /** Lays it on top. */
  public Form open() {
    desk.open(this);
    return this;
  }

  /** Has something done where it is closed without being saved. */
  public Form onCancel(Runnable action) {
    closed = requireNonNull(action, "action is null");
    return this;
  }

  public void close() {
    desk.close(this);
  }

  /** Says what is wrong with a field, and goes there. */
  public void complain(String id, String text) {
    busy = false;
    complaints.put(id, text);
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).id().equals(id)) {
        focus = i;
        return;
      }
    }
  }

  /** Lets the operator go on after something else failed. */
  public void resume() {
    busy = false;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public List<Binding> bindings() {
    if (busy) {
      return List.of();
    }
    return List.of(
        Binding.of(CommonCommands.SAVE, this::save),
        Binding.of(CommonCommands.NEXT_FIELD, this::enter),
        Binding.of(CommonCommands.PREVIOUS_FIELD, () -> go(-1)),
        Binding.of(CommonCommands.CANCEL, this::back));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    if (busy) {
      return key.isTyping();
    }
    if (key.equals(TAB)) {
      go(1);
      return true;
    }
    boolean taken = fields.get(focus).type(key);
    if (taken) {
      complaints.remove(fields.get(focus).id());
    }
    return taken;
  }

  @Override
  public void paste(String text) {
    if (!busy) {
      fields.get(focus).paste(text);
    }
  }

  @Override
  public void move(Move move) {
    switch (move) {
      case UP -> go(-1);
      case DOWN -> go(1);
      case LEFT, RIGHT, PAGE_UP, PAGE_DOWN, FIRST, LAST -> {}
    }
  }

  /** Never loses what was typed without a question. */
  @Override
  public void back() {
    if (values().equals(before)) {
      leave();
    } else {
      Confirmation.ask(
          desk,
          new Confirmation.Question(
              desk.say("form.leave.title"),
              List.of(desk.say("form.leave.effect")),
              desk.say("form.leave.verb"),
              "",
              this::leave));
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    int columns = Math.min(COLUMNS, canvas.columns() - 6);
    Canvas inside = DialogBox.open(canvas, look, title, columns, fields.size() + 3);
    int seen = Math.max(1, inside.rows() - 3);
    int top = Math.clamp(focus - seen + 1L, 0, Math.max(0, fields.size() - seen));
    int label = Math.min(LABEL, inside.columns() / 2);
    for (int row = 0; row < seen && top + row < fields.size(); row++) {
      draw(inside, look, row, top + row, label);
    }
    drawFoot(inside, look);
  }

  private void draw(Canvas inside, Look look, int row, int number, int label) {
    Field field = fields.get(number);
    boolean here = number == focus;
    boolean wrong = complaints.containsKey(field.id());
    inside.cell(
        0,
        row,
        label - 1,
        (wrong ? "! " : "") + field.label(),
        wrong ? Tone.BAD : here ? Tone.STRONG : Tone.TEXT);
    Canvas place = inside.area(label, row, inside.columns() - label, 1);
    field.draw(place, here && !busy);
    look.spots().add(inside, 0, row, inside.columns(), () -> focus = number);
  }

  private void drawFoot(Canvas inside, Look look) {
    Field field = fields.get(focus);
    String complaint = complaints.getOrDefault(field.id(), "");
    String text = busy ? look.say("form.busy") : complaint.isEmpty() ? field.hint() : complaint;
    Tone tone = complaint.isEmpty() ? Tone.FAINT : Tone.BAD;
    List<String> lines = Lines.wrap(text, inside.columns());
    int row = inside.rows() - 2;
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      inside.text(0, row + i, Text.cut(lines.get(i), inside.columns()), tone);
    }
  }

  private void leave() {
    close();
    closed.run();
  }

  private void enter() {
    if (focus == fields.size() - 1) {
      save();
    } else {
      go(1);
    }
  }

  private void go(int step) {
    focus = Math.floorMod(focus + step, fields.size());
  }

  private void save() {
    complaints.clear();
    busy = true;
    save.accept(this, values());
  }

  private Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    fields.forEach(field -> values.put(field.id(), field.value()));
    return values;
  }
}
