package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;

/**
 * A state of a screen that can be drawn again and again, for snapshots and for the pictures of the
 * guide. Needs no database; its people are invented.
 *
 * @param name in lower case, such as {@code customer-reveal}; unique among all
 * @param furnish puts the screens on the desk
 * @param keys to press then, by their names
 */
public record Example(String name, Consumer<Desk> furnish, List<String> keys) {
  public Example {
    requireNonNull(name, "name is null");
    requireNonNull(furnish, "furnish is null");
    keys = List.copyOf(keys);
  }
}
