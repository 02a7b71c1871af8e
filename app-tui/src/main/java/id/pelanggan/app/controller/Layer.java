package id.pelanggan.app.controller;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import java.util.List;

/**
 * Something that lies on the screen and has the keys while it is on top. All methods are called on
 * the one thread of the user interface, and none waits for anything.
 */
public interface Layer {

  /** The name of what has focus, for its help: {@code help.NAME} says what it is for. */
  String topic();

  /** What can be done now, the most important first; refused ones say why. */
  List<Binding> bindings();

  /** Whether characters are text now: then no command has them as a key. */
  default boolean isTyping() {
    return false;
  }

  /**
   * A key where something is typed, before any command sees it.
   *
   * @return whether the text took it
   */
  default boolean type(Key key) {
    return false;
  }

  /** Text that was pasted; ignored where nothing is typed. */
  default void paste(String text) {}

  default void move(Move move) {}

  /** Esc, where no command has it: closes what is open, and never loses what was typed. */
  default void back() {}

  /** Draws what there is; changes nothing but the spots of the look. */
  void draw(Canvas canvas, Look look);
}
