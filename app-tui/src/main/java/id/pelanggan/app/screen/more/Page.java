package id.pelanggan.app.screen.more;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import java.util.List;

/** One page; like a layer, but beside the menu. */
interface Page {

  /** Called each time that it is shown. */
  void opened();

  /** What can be done here while it has focus. */
  List<Binding> bindings();

  void move(Move move);

  /**
   * One step out of what is open in it.
   *
   * @return false where nothing is
   */
  default boolean back() {
    return false;
  }

  /**
   * @param focus whether the keys go to it
   */
  void draw(Canvas canvas, Look look, boolean focus);
}
