package id.pelanggan.app.controller;

import java.util.List;
import java.util.Optional;

/** A layer that fills the space between the bars, and is reached by a digit. */
public interface Screen extends Layer {

  ScreenName name();

  /** Called each time that it comes on top. */
  default void opened() {}

  /** What is open in it, from the outside to the inside; empty for the screen itself. */
  default List<String> crumbs() {
    return List.of();
  }

  /** What its tab says behind its name, such as how many things wait. */
  default Optional<String> badge() {
    return Optional.empty();
  }
}
