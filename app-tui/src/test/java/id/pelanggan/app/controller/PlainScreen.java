package id.pelanggan.app.controller;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.access.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A screen with a line to type in and a counter, for trying the ground that screens stand on. */
final class PlainScreen implements Screen {
  static final Command COUNT = Command.of("select", "Space");
  static final Command GUARDED = Command.of("new", "n").needing(Permission.IMPORT_DATA);
  static final Command NEVER = Command.of("edit", "e");

  final TextEditor line = TextEditor.of(50);
  private final Desk desk;
  private final ScreenName name;
  private final List<String> moves = new ArrayList<>();
  private boolean typing;
  private int count;

  PlainScreen(Desk desk, ScreenName name) {
    this.desk = desk;
    this.name = name;
  }

  /** Works in the background and shows what came of it. */
  void work(Callable<String> work) {
    desk.work(work, line::set);
  }

  @Override
  public ScreenName name() {
    return name;
  }

  @Override
  public String topic() {
    return "jobs";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(COUNT, this::add),
        Binding.of(GUARDED, () -> line.set("made")),
        Binding.refused(NEVER, "there is nothing to edit"),
        Binding.of(CommonCommands.FILTER, () -> typing = true));
  }

  private void add() {
    count++;
    desk.done("counted", new Undo("counting", () -> count--));
  }

  @Override
  public boolean isTyping() {
    return typing;
  }

  @Override
  public boolean type(Key key) {
    return line.type(key);
  }

  @Override
  public void paste(String text) {
    line.paste(text);
  }

  @Override
  public void move(Move move) {
    moves.add(move.name());
  }

  @Override
  public void back() {
    typing = false;
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    canvas.text(0, 0, "count " + count, Tone.TEXT);
    canvas.text(0, 1, "moves " + String.join(" ", moves), Tone.TEXT);
    canvas.text(0, 2, typing ? "typing" : "looking", Tone.TEXT);
    line.draw(canvas.area(0, 3, canvas.columns(), 1), typing);
  }
}
