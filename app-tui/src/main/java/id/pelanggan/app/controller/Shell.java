package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.Map;

/** What is around every screen: who and where at the top, the screens, the notice, the hints. */
final class Shell {
  static final int SMALLEST_WIDTH = 40;
  static final int SMALLEST_HEIGHT = 10;

  private static final int TOP = 2;
  private static final int BOTTOM = 2;

  private final Desk desk;
  private final Dispatcher dispatcher;

  Shell(Desk desk, Dispatcher dispatcher) {
    this.desk = requireNonNull(desk, "desk is null");
    this.dispatcher = requireNonNull(dispatcher, "dispatcher is null");
  }

  Frame draw(int columns, int rows, Look look) {
    Frame frame = new Frame(columns, rows);
    Canvas canvas = Canvas.of(frame);
    if (columns < SMALLEST_WIDTH || rows < SMALLEST_HEIGHT) {
      drawTooSmall(canvas, look);
      return frame;
    }
    drawBar(canvas.area(0, 0, columns, 1), look);
    drawTabs(canvas.area(0, 1, columns, 1), look);
    Canvas content = canvas.area(0, TOP, columns, rows - TOP - BOTTOM);
    desk.screen().ifPresent(screen -> screen.draw(content, look));
    drawNotice(canvas.area(0, rows - 2, columns, 1));
    desk.dialogs().forEach(dialog -> dialog.draw(content, look));
    boolean typing = desk.top().map(Layer::isTyping).orElse(false);
    new HintBar(
            canvas.area(0, rows - 1, columns, 1),
            look,
            typing,
            binding -> Bindings.use(desk, binding))
        .draw(dispatcher.hints(), dispatcher.fixedHints());
    return frame;
  }

  private static void drawTooSmall(Canvas canvas, Look look) {
    String text =
        look.say(
            "shell.small",
            Map.of(
                "columns", String.valueOf(SMALLEST_WIDTH),
                "rows", String.valueOf(SMALLEST_HEIGHT)));
    List<String> lines = Lines.wrap(text, canvas.columns());
    for (int row = 0; row < Math.min(lines.size(), canvas.rows()); row++) {
      canvas.text(0, row, lines.get(row), Tone.TEXT);
    }
  }

  private void drawBar(Canvas line, Look look) {
    line.text(0, 0, " ".repeat(line.columns()), Tone.BAR);
    String right = right(look);
    int room = line.columns() - Text.width(right) - 2;
    line.right(0, 0, line.columns() - 1, right, Tone.BAR);
    int column = 1;
    if (desk.situation().demo()) {
      column = line.text(column, 0, " " + look.say("shell.demo") + " ", Tone.DEMO) + 1;
    }
    line.cell(column, 0, Math.max(0, room - column), crumbs(look), Tone.BAR);
  }

  private String crumbs(Look look) {
    StringBuilder crumbs = new StringBuilder(desk.situation().shop());
    desk.screen()
        .filter(screen -> !desk.screens().isEmpty())
        .ifPresent(screen -> {
          crumbs.append(" ▸ ").append(look.say(screen.name().title()));
          screen.crumbs().forEach(crumb -> crumbs.append(" ▸ ").append(crumb));
        });
    return crumbs.toString();
  }

  private String right(Look look) {
    StringBuilder right = new StringBuilder();
    int running = desk.jobs().running().size();
    if (running > 0) {
      right
          .append(look.turning())
          .append(' ')
          .append(
              look.say(
                  running == 1 ? "shell.job" : "shell.jobs",
                  Map.of("count", String.valueOf(running))))
          .append("   ");
    }
    if (desk.situation().locked()) {
      right.append("! ").append(look.say("shell.locked")).append("   ");
    }
    String operator = desk.situation().operator();
    right.append(operator).append(operator.isEmpty() ? "" : "   ");
    return right.append(look.phrases().language().name()).toString();
  }

  private void drawTabs(Canvas line, Look look) {
    int column = 0;
    for (Screen screen : desk.screens()) {
      boolean current = desk.screen().filter(screen::equals).isPresent();
      String title =
          screen.name().digit()
              + " "
              + look.say(screen.name().title())
              + screen.badge().map(badge -> " " + badge).orElse("");
      int width = Text.width(title);
      if (column + width + 2 > line.columns()) {
        break;
      }
      line.text(column, 0, current ? "[" : " ", Tone.TAB);
      line.text(column + 1, 0, title, current ? Tone.TAB_CURRENT : Tone.TAB);
      line.text(column + 1 + width, 0, current ? "]" : " ", Tone.TAB);
      ScreenName name = screen.name();
      look.spots().add(line, column, 0, width + 2, () -> desk.go(name));
      column += width + 2;
    }
  }

  private void drawNotice(Canvas line) {
    desk.notice()
        .ifPresent(notice -> line.cell(1, 0, line.columns() - 2, notice.text(), notice.tone()));
  }
}
