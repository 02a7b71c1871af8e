package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

/**
 * Something that can be chosen.
 *
 * @param label what it is called; a number stands before it
 */
record Option<T>(String label, T value) {
  Option {
    requireNonNull(label, "label is null");
    requireNonNull(value, "value is null");
  }
}
