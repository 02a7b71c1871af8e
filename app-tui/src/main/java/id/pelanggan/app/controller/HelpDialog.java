package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;

/** What the thing that has focus is for, and every key that works there. */
final class HelpDialog implements Layer {
  private static final int COLUMNS = 72;
  private static final int KEYS = 14;

  private final Desk desk;
  private final String topic;
  private final List<Command> commands;
  private int top;
  private int page = 1;
  private int count;

  /**
   * @param topic of the layer that the help is for
   */
  HelpDialog(Desk desk, String topic, List<Command> commands) {
    this.desk = requireNonNull(desk, "desk is null");
    this.topic = requireNonNull(topic, "topic is null");
    this.commands = List.copyOf(commands);
  }

  @Override
  public String topic() {
    return "help";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(Binding.of(CommonCommands.CLOSE, () -> desk.close(this)));
  }

  @Override
  public void move(Move move) {
    top =
        Math.clamp(
            switch (move) {
              case UP -> top - 1;
              case DOWN -> top + 1;
              case PAGE_UP -> top - page;
              case PAGE_DOWN -> top + page;
              case FIRST -> 0;
              case LAST -> count;
              case LEFT, RIGHT -> top;
            },
            0,
            Math.max(0, count - page));
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    int columns = Math.min(COLUMNS, canvas.columns() - 6);
    List<Line> lines = lines(look, columns);
    Canvas inside = DialogBox.open(canvas, look, look.say("help.title"), columns, lines.size());
    page = Math.max(1, inside.rows());
    count = lines.size();
    for (int row = 0; row < page && top + row < count; row++) {
      Line line = lines.get(top + row);
      inside.cell(0, row, KEYS, line.keys, Tone.KEY);
      inside.text(line.keys.isEmpty() && !line.indented ? 0 : KEYS, row, line.text, Tone.TEXT);
    }
  }

  private List<Line> lines(Look look, int columns) {
    List<Line> lines = new ArrayList<>();
    Lines.wrap(look.say("help." + topic), columns)
        .forEach(text -> lines.add(new Line("", text, false)));
    lines.add(new Line("", "", false));
    for (Command command : commands) {
      String keys = KeyText.of(command.keys(), look.phrases());
      for (String text : Lines.wrap(look.say(command.help()), columns - KEYS)) {
        lines.add(new Line(Text.cut(keys, KEYS - 1), text, true));
        keys = "";
      }
    }
    lines.add(new Line(look.say("key.moves"), look.say("help.moves"), true));
    return lines;
  }

  private record Line(String keys, String text, boolean indented) {}
}
