package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Input;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;

/**
 * The whole of the user interface: takes what comes from the terminal and shows pictures, until it
 * is closed.
 */
public final class UserInterface {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Loop loop;
  private final Desk desk;
  private final Output output;
  private final Dispatcher dispatcher;
  private final Shell shell;
  private Spots spots = new Spots();
  private int columns;
  private int rows;
  private boolean whole = true;
  private boolean mouse;

  public UserInterface(Loop loop, Desk desk, Output output, boolean mouse) {
    this.loop = requireNonNull(loop, "loop is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.output = requireNonNull(output, "output is null");
    this.dispatcher = new Dispatcher(desk, this::switchMouse);
    this.shell = new Shell(desk, dispatcher);
    this.columns = output.columns();
    this.rows = output.rows();
    this.mouse = mouse;
  }

  /** Takes what came from the terminal; may be called on any thread. */
  public void take(Input input) {
    loop.post(() -> guard(() -> handle(input)));
  }

  /**
   * As {@link #take(Input)}.
   *
   * @param handled called when it was handled, before the picture that shows what it did
   */
  public void take(Input input, Runnable handled) {
    loop.post(() -> {
      guard(() -> handle(input));
      handled.run();
    });
  }

  /** Runs until it is closed, on the calling thread; work that runs is asked to stop then. */
  public ClosedReason run() {
    output.mouse(mouse);
    loop.run(this::isMoving, this::paint);
    desk.stop(PATIENCE);
    return desk.closing().orElse(ClosedReason.TERMINAL_GONE);
  }

  private boolean isMoving() {
    return !desk.jobs().running().isEmpty() && desk.appearance().motion();
  }

  private void handle(Input input) {
    desk.touch();
    switch (input) {
      case Input.Pressed pressed -> dispatcher.press(pressed.key());
      case Input.Pasted pasted ->
          desk.top().filter(Layer::isTyping).ifPresent(layer -> layer.paste(pasted.text()));
      case Input.Clicked clicked ->
          spots.find(clicked.column(), clicked.row()).ifPresent(Runnable::run);
      case Input.Scrolled scrolled -> scroll(scrolled.lines());
      case Input.Resized resized -> resize(resized.columns(), resized.rows());
      case Input.Closed closed -> desk.quit(ClosedReason.TERMINAL_GONE);
    }
  }

  private void scroll(int lines) {
    desk.top()
        .ifPresent(layer -> {
          for (int i = 0; i < Math.abs(lines); i++) {
            layer.move(lines < 0 ? Move.UP : Move.DOWN);
          }
        });
  }

  private void resize(int wide, int high) {
    columns = Math.max(1, wide);
    rows = Math.max(1, high);
    whole = true;
  }

  private void switchMouse() {
    mouse = !mouse;
    output.mouse(mouse);
    desk.say(Notice.note(desk.say(mouse ? "mouse.on" : "mouse.off")));
  }

  private void paint() {
    guard(() -> {
      Spots drawn = new Spots();
      Look look = new Look(desk.phrases(), desk.now(), desk.appearance().motion(), drawn);
      output.show(shell.draw(columns, rows, look), whole);
      spots = drawn;
      whole = false;
    });
  }

  /** Whatever goes wrong in a screen, the others and what they hold live on. */
  private void guard(Runnable work) {
    try {
      work.run();
    } catch (PelangganException e) {
      desk.say(Notice.warning(desk.say("failure.unforeseen")));
    } catch (RuntimeException e) {
      desk.failures().unforeseen(e);
      desk.say(Notice.warning(desk.say("failure.unforeseen")));
    }
  }
}
