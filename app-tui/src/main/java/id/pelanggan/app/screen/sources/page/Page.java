package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Layer;

/** One of the pages that the screen consists of; it has the keys while it is on top. */
public interface Page extends Layer {

  /** What the line at the top says of it; empty for nothing. */
  default String crumb() {
    return "";
  }

  /** Called each time that it comes on top, or its screen does. */
  default void shown() {}
}
