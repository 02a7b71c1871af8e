package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import java.util.List;

/** One step of something new; it has the keys while it is the current one. */
public interface Step {

  /** Names its word in the trail, and its help. */
  String name();

  /** Called each time that it becomes the current one. */
  default void shown() {}

  /** Called when it is left backwards. */
  default void left() {}

  List<Binding> bindings();

  default boolean isTyping() {
    return false;
  }

  default boolean type(Key key) {
    return false;
  }

  default void paste(String text) {}

  default void move(Move move) {}

  void draw(Canvas canvas, Look look);
}
